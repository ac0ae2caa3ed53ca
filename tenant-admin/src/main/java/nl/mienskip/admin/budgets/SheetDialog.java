package nl.mienskip.admin.budgets;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.mienskip.admin.shell.Fields;
import nl.mienskip.admin.shell.FileUpload;
import nl.mienskip.admin.shell.Notices;
import nl.mienskip.admin.shell.WhyField;
import nl.mienskip.costs.budgets.BudgetSheet;
import nl.mienskip.costs.budgets.BudgetView;
import nl.mienskip.costs.budgets.Budgets;
import nl.mienskip.costs.budgets.WriteBudgetLine;
import nl.mienskip.kernel.csv.CsvTable;

/** Reads a sheet, shows what it would change, and lets it take the place of the lines. */
class SheetDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final Fields fields = new Fields();
    private final WhyField why = fields.add("why", new WhyField());
    private final Div changes = new Div();
    private final Button replace;
    private transient List<WriteBudgetLine> sheet = List.of();

    SheetDialog(Budgets budgets, BudgetView budget, Runnable done) {
        setHeaderTitle(t("budgets.sheet.of", String.valueOf(budget.year())));
        setWidth("min(48rem, 100vw)");
        changes.getElement().setAttribute("aria-live", "polite");
        replace = new Button(t("budgets.sheet.replace"), pressed -> {
            if (fields.attempt(() -> budgets.replace(budget.year(), budget.version(), sheet, why.getValue()))) {
                close();
                Notices.done(t("shell.saved"));
                done.run();
            }
        });
        replace.addThemeVariants(ButtonVariant.PRIMARY);
        replace.setEnabled(false);
        why.setVisible(false);
        add(
                new Paragraph(t("budgets.sheet.line")),
                new FileUpload(t("budgets.sheet.choose"), ".csv", CsvTable.MOST_BYTES, file -> read(file, budget)),
                changes,
                why);
        getFooter().add(new Button(t("shell.cancel"), pressed -> close()), replace);
    }

    private void read(byte[] file, BudgetView budget) {
        changes.removeAll();
        replace.setEnabled(false);
        why.setVisible(false);
        sheet = BudgetSheet.read(file);
        if (budget.changesBy(sheet).isEmpty()) {
            changes.add(new Paragraph(t("budgets.sheet.same")));
            return;
        }
        changes.add(new Paragraph(t("budgets.sheet.will", sheet.size())), new SheetChanges(budget, sheet));
        why.setVisible(!budget.lines().isEmpty());
        replace.setEnabled(true);
    }
}
