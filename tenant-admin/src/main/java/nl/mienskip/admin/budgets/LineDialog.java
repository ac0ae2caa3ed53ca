package nl.mienskip.admin.budgets;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import nl.mienskip.admin.shell.Fields;
import nl.mienskip.admin.shell.Notices;
import nl.mienskip.admin.shell.WhyField;
import nl.mienskip.costs.budgets.BudgetLineView;
import nl.mienskip.costs.budgets.Budgets;

/** Puts a line on the budget, or changes one with the reason. */
class LineDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final Fields fields = new Fields();
    private final LineFields line = new LineFields(() -> {});

    private LineDialog(String title) {
        setHeaderTitle(title);
        setWidth("min(40rem, 100vw)");
        line.tell(fields, "");
        add(line.form());
    }

    static LineDialog add(Budgets budgets, int year, Runnable done) {
        LineDialog dialog = new LineDialog(t("budgets.line.add"));
        dialog.answer(t("budgets.line.add"), () -> budgets.add(year, dialog.line.words("")), done);
        return dialog;
    }

    static LineDialog change(Budgets budgets, BudgetLineView before, Runnable done) {
        LineDialog dialog = new LineDialog(t("budgets.line.change"));
        WhyField why = dialog.fields.add("why", new WhyField());
        dialog.line.read(before.words());
        dialog.add(why);
        dialog.answer(
                t("shell.save"),
                () -> budgets.change(before.id(), before.version(), dialog.line.words(""), why.getValue()),
                done);
        return dialog;
    }

    private void answer(String yes, Runnable work, Runnable done) {
        Button save = new Button(yes, pressed -> {
            try {
                if (fields.attempt(work)) {
                    close();
                    Notices.done(t("shell.saved"));
                    done.run();
                }
            } finally {
                pressed.getSource().setEnabled(isOpened());
            }
        });
        save.setDisableOnClick(true); // a double click would do the work twice
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(t("shell.cancel"), pressed -> close()), save);
    }
}
