package nl.mienskip.admin.costs;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.mienskip.admin.shell.Fields;
import nl.mienskip.admin.shell.Figures;
import nl.mienskip.admin.shell.FileUpload;
import nl.mienskip.admin.shell.Moments;
import nl.mienskip.admin.shell.Notices;
import nl.mienskip.admin.shell.NumbersTable;
import nl.mienskip.headcounts.HeadCountImport;
import nl.mienskip.headcounts.HeadCounts;
import nl.mienskip.kernel.csv.CsvTable;

/** Reads a file of inhabitants, shows what it would change, and notes it. */
class HeadCountsDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final Fields fields = new Fields();
    private final Div changes = new Div();
    private final Button note;
    private final transient HeadCounts counts;
    private byte[] chosen = new byte[0];

    HeadCountsDialog(HeadCounts counts, Runnable done) {
        this.counts = counts;
        setHeaderTitle(t("costs.counts.read"));
        setWidth("min(46rem, 100vw)");
        changes.getElement().setAttribute("aria-live", "polite");
        note = new Button(t("costs.counts.note"), pressed -> {
            if (fields.attempt(() -> counts.read(chosen))) {
                close();
                Notices.done(t("shell.saved"));
                done.run();
            }
        });
        note.addThemeVariants(ButtonVariant.PRIMARY);
        note.setEnabled(false);
        add(
                new Paragraph(t("costs.counts.form")),
                new FileUpload(t("costs.counts.choose"), ".csv", CsvTable.MOST_BYTES, this::show),
                changes);
        getFooter().add(new Button(t("shell.cancel"), pressed -> close()), note);
    }

    private void show(byte[] file) {
        changes.removeAll();
        note.setEnabled(false);
        HeadCountImport found = counts.preview(file);
        if (found.changes().isEmpty()) {
            changes.add(new Paragraph(t("costs.counts.same")));
            return;
        }
        NumbersTable table = new NumbersTable(
                t("costs.counts.changes"),
                List.of(
                        t("costs.counts.village"),
                        t("costs.counts.on"),
                        t("costs.counts.before"),
                        t("costs.inhabitants")));
        found.changes()
                .forEach(change -> table.line(
                        new Span(change.tenant()),
                        List.of(
                                Moments.day(change.figure().on()),
                                change.before() == null ? t("costs.counts.new") : Figures.whole(change.before()),
                                Figures.whole(change.figure().inhabitants()))));
        changes.add(table);
        chosen = file;
        note.setEnabled(true);
    }
}
