package nl.mienskip.admin.decisions;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.function.Consumer;
import nl.mienskip.admin.shell.DayField;
import nl.mienskip.admin.shell.Fields;
import nl.mienskip.admin.shell.Notices;
import nl.mienskip.admin.shell.Texts;
import nl.mienskip.costs.decisions.DecisionView;
import nl.mienskip.costs.decisions.Decisions;
import nl.mienskip.costs.decisions.ProposeDecision;
import nl.mienskip.costs.decisions.VoteRule;
import nl.mienskip.costs.decisions.VoteWeight;

/** Brings a draft before the supervisory board: from when it holds, and how the members will vote. */
class ProposeDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private static final int HALF = 50;

    private final Fields fields = new Fields();
    private final DayField from = fields.add("inForceFrom", new DayField(t("decisions.inForceFrom")));
    private final Select<VoteWeight> weight = fields.add("weight", new Select<>());
    private final IntegerField quorum = fields.add("quorum", new IntegerField(t("decisions.quorum")));

    ProposeDialog(Decisions decisions, DecisionView decision, Consumer<DecisionView> changed) {
        setHeaderTitle(t("decisions.propose.question", decision.title()));
        setWidth("min(36rem, 100vw)");
        from.setRequiredIndicatorVisible(true);
        from.setValue(LocalDate.of(decision.year(), 1, 1));
        if (decision.kind().billed()) {
            from.setHelperText(t("decisions.inForceFrom.help", String.valueOf(decision.year())));
        }
        weight.setLabel(t("decisions.weight"));
        weight.setItems(VoteWeight.values());
        weight.setItemLabelGenerator(each -> Texts.name("decisions", each));
        weight.setValue(VoteWeight.EQUAL);
        quorum.setValue(HALF);
        quorum.setRequiredIndicatorVisible(true);
        quorum.setHelperText(t("decisions.quorum.help"));
        Button propose = new Button(t("decisions.propose"), pressed -> {
            try {
                if (fields.attempt(() -> done(decisions, decision, changed))) {
                    close();
                }
            } finally {
                pressed.getSource().setEnabled(isOpened());
            }
        });
        propose.addThemeVariants(ButtonVariant.PRIMARY);
        propose.setDisableOnClick(true); // a double click would propose twice
        Div form = new Div(from, weight, quorum);
        form.addClassName("stacked");
        add(new Paragraph(t("decisions.propose.consequence")), form);
        getFooter().add(new Button(t("shell.cancel"), pressed -> close()), propose);
    }

    private void done(Decisions decisions, DecisionView decision, Consumer<DecisionView> changed) {
        fields.require("quorum", quorum.getValue() != null);
        DecisionView now = decisions.propose(new ProposeDecision(
                decision.id(),
                decision.version(),
                from.getValue(),
                new VoteRule(weight.getValue(), quorum.getValue())));
        Notices.done(t("decisions.propose.done"));
        changed.accept(now);
    }
}
