package nl.mienskip.admin.budgets;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import nl.mienskip.admin.shell.Fields;
import nl.mienskip.admin.shell.Notices;
import nl.mienskip.costs.budgets.BudgetLineView;
import nl.mienskip.costs.budgets.Budgets;

/** Says what the money of a line brought. */
class AchievedDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    AchievedDialog(Budgets budgets, BudgetLineView line, Runnable done) {
        Fields fields = new Fields();
        TextArea words = fields.add("achieved", new TextArea(t("budgets.achieved")));
        words.setHelperText(t("budgets.achieved.help"));
        words.setWidthFull();
        words.setMinRows(4);
        words.setValue(line.achieved());
        setHeaderTitle(line.description());
        setWidth("min(40rem, 100vw)");
        Button save = new Button(t("shell.save"), pressed -> {
            if (fields.attempt(() -> budgets.achieve(line.id(), line.version(), words.getValue()))) {
                close();
                Notices.done(t("shell.saved"));
                done.run();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(words);
        getFooter().add(new Button(t("shell.cancel"), pressed -> close()), save);
    }
}
