package nl.mienskip.admin.shell;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;

/** Asks why, before something is done that others read the reason of. */
public final class ReasonDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final Fields fields = new Fields();
    private final WhyField why = fields.add("why", new WhyField());

    /**
     * @param question what is asked
     * @param consequence what will happen, and who reads the reason
     * @param yes what the button says that does it
     * @param work what is done with the reason; what it refuses is shown here
     */
    public ReasonDialog(String question, String consequence, String yes, Consumer<String> work) {
        setHeaderTitle(question);
        Button confirm = new Button(yes, pressed -> {
            try {
                if (fields.attempt(() -> work.accept(why.getValue()))) {
                    close();
                }
            } finally {
                pressed.getSource().setEnabled(isOpened());
            }
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setDisableOnClick(true); // a double click would do the work twice
        add(new Paragraph(consequence), why);
        getFooter().add(new Button(t("shell.cancel"), pressed -> close()), confirm);
        setWidth("min(32rem, 100vw)");
    }
}
