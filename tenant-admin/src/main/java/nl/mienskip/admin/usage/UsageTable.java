package nl.mienskip.admin.usage;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCaption;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableFooter;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.ToLongFunction;
import nl.mienskip.admin.shell.Figures;
import nl.mienskip.admin.shell.Meters;
import nl.mienskip.admin.shell.Site;
import nl.mienskip.kernel.csv.Csv;

/** The numbers of the chart, each with what of it counts for the bill. */
class UsageTable extends NativeTable {
    private static final long serialVersionUID = 1L;

    UsageTable(UsageHeading heading, List<UsageLine> lines) {
        addClassName("numbers");
        NativeTableCaption caption = new NativeTableCaption();
        caption.setText(heading.title());
        caption.addClassName("visually-hidden");
        NativeTableRow head = new NativeTableRow(
                header(t(heading.period().byDay() ? "usage.day" : "usage.month"), "col"),
                header(t("usage.quantity"), "col"),
                header(t("usage.billable"), "col"),
                header(t("usage.notBillable"), "col"));
        NativeTableBody body = new NativeTableBody();
        lines.forEach(line -> body.add(row(line)));
        NativeTableRow sums = new NativeTableRow(
                header(t("usage.total"), "row"),
                sum(lines, UsageLine::quantity),
                sum(lines, UsageLine::billable),
                sum(lines, UsageLine::notBillable));
        add(caption, new NativeTableHeader(head), body, new NativeTableFooter(sums));
    }

    private static NativeTableRow row(UsageLine line) {
        NativeTableHeaderCell name = header(line.name(), "row");
        if (line.excluded()) {
            Span mark = new Span(t("usage.excluded"));
            mark.addClassName("badge");
            name.add(mark);
        }
        return new NativeTableRow(name, cell(line.quantity()), cell(line.billable()), cell(line.notBillable()));
    }

    private static NativeTableCell sum(List<UsageLine> lines, ToLongFunction<UsageLine> figure) {
        return cell(lines.stream().mapToLong(figure).sum());
    }

    private static NativeTableCell cell(long number) {
        return new NativeTableCell(Figures.whole(number));
    }

    private static NativeTableHeaderCell header(String words, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell();
        cell.add(new Span(words));
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    static Csv csv(UsageQuestion question, List<UsageLine> lines) {
        Csv csv = new Csv(Site.language().locale())
                .line(
                        t("usage.village"),
                        t("usage.meter"),
                        t(question.period().byDay() ? "usage.day" : "usage.month"),
                        t("usage.quantity"),
                        t("usage.billable"),
                        t("usage.notBillable"),
                        t("usage.unit"));
        lines.forEach(line -> csv.line(
                question.slug(),
                Meters.name(question.meter()),
                question.period().byDay()
                        ? line.first().toString()
                        : line.first().toString().substring(0, 7),
                line.quantity(),
                line.billable(),
                line.notBillable(),
                Meters.unit(question.meter())));
        return csv;
    }
}
