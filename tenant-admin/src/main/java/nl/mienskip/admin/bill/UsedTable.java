package nl.mienskip.admin.bill;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCaption;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.mienskip.admin.shell.Meters;
import nl.mienskip.admin.shell.Moments;
import nl.mienskip.usage.Meter;
import nl.mienskip.usage.MonthUse;

/** What was metered in a month: every meter, also the ones at nought. */
class UsedTable extends NativeTable {
    private static final long serialVersionUID = 1L;

    UsedTable(YearMonth month, List<MonthUse> used) {
        Map<Meter, MonthUse> byMeter = used.stream().collect(Collectors.toMap(MonthUse::meter, Function.identity()));
        addClassName("numbers");
        NativeTableCaption caption = new NativeTableCaption();
        caption.setText(t("bill.used.caption", Moments.month(month)));
        caption.addClassName("visually-hidden");
        NativeTableRow head = new NativeTableRow(
                header(t("bill.meter"), "col"), header(t("bill.quantity"), "col"), header(t("bill.billable"), "col"));
        NativeTableBody body = new NativeTableBody();
        for (Meter meter : Meter.values()) {
            MonthUse use = byMeter.getOrDefault(meter, new MonthUse(0, meter, month, 0, 0));
            body.add(new NativeTableRow(
                    header(Meters.name(meter), "row"),
                    new NativeTableCell(Meters.words(meter, use.quantity())),
                    new NativeTableCell(Meters.words(meter, use.billable()))));
        }
        add(caption, new NativeTableHeader(head), body);
    }

    private static NativeTableHeaderCell header(String words, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
