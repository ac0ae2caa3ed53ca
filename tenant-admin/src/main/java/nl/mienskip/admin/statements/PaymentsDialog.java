package nl.mienskip.admin.statements;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import nl.mienskip.admin.shell.FileUpload;
import nl.mienskip.admin.shell.Problems;
import nl.mienskip.costs.statements.PaymentImport;
import nl.mienskip.costs.statements.Statements;
import nl.mienskip.kernel.csv.CsvTable;

/** Reads payments from a file: all of them, or none and why. */
class PaymentsDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final Div outcome = new Div();

    PaymentsDialog(Statements statements, Runnable done) {
        setHeaderTitle(t("statements.payments.read"));
        setWidth("min(44rem, 100vw)");
        outcome.getElement().setAttribute("aria-live", "polite");
        add(
                new Paragraph(t("statements.payments.line")),
                new Pre("datum;nummer;bedrag;kenmerk\n20-11-2026;2026-00001;1.234,50;bank 123"),
                new FileUpload(t("statements.payments.choose"), ".csv", CsvTable.MOST_BYTES, file -> {
                    outcome.removeAll();
                    show(statements.readPayments(file));
                    done.run();
                }),
                outcome);
        getFooter().add(new Button(t("shell.close"), pressed -> close()));
    }

    private void show(PaymentImport read) {
        if (read.refused().isEmpty()) {
            outcome.add(new Paragraph(t("statements.payments.done", read.noted(), read.known())));
            if (!read.withdrawn().isEmpty()) {
                outcome.add(new Paragraph(t(
                        "statements.payments.withdrawn",
                        read.withdrawn().size(),
                        read.withdrawn().stream().map(String::valueOf).collect(Collectors.joining(", ")))));
            }
            return;
        }
        UnorderedList lines = new UnorderedList();
        read.refused()
                .forEach(refusal -> lines.add(new ListItem(
                        t("statements.payments.refused", refusal.line(), Problems.words(refusal.reason())))));
        outcome.add(new Paragraph(t("statements.payments.notDone")), lines);
    }
}
