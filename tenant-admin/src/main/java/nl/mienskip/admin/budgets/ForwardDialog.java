package nl.mienskip.admin.budgets;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Function;
import nl.mienskip.admin.shell.Fields;
import nl.mienskip.admin.shell.Notices;
import nl.mienskip.costs.decisions.DecisionView;

/** Makes a draft of a decision; the board proposes it from there. */
class ForwardDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final Fields fields = new Fields();
    private final TextField title = fields.add("title", new TextField(t("budgets.forward.title")));

    /**
     * @param proposed title of the decision, to begin with
     * @param what is frozen in it
     * @param work makes the draft under its title
     */
    ForwardDialog(String proposed, String what, Function<String, DecisionView> work) {
        title.setValue(proposed);
        title.setRequiredIndicatorVisible(true);
        title.setWidthFull();
        setHeaderTitle(t("budgets.forward"));
        setWidth("min(40rem, 100vw)");
        add(new Paragraph(what), title);
        Button forward = new Button(t("budgets.forward.draft"), pressed -> {
            try {
                fields.attempt(() -> show(work.apply(title.getValue())));
            } finally {
                pressed.getSource().setEnabled(isOpened());
            }
        });
        forward.setDisableOnClick(true); // a double click would do the work twice
        forward.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(t("shell.cancel"), pressed -> close()), forward);
    }

    private void show(DecisionView draft) {
        close();
        Notices.done(t("budgets.forward.done"));
        UI.getCurrent().navigate("decisions/" + draft.id());
    }
}
