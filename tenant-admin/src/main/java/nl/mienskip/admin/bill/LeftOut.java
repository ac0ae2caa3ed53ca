package nl.mienskip.admin.bill;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.mienskip.admin.shell.Meters;
import nl.mienskip.admin.shell.Moments;
import nl.mienskip.usage.ExclusionView;

/** The days that the treasurer left out of our bill, and why; not there when there are none. */
class LeftOut extends Div {
    private static final long serialVersionUID = 1L;

    LeftOut(List<ExclusionView> exclusions) {
        List<ExclusionView> holding =
                exclusions.stream().filter(ExclusionView::holds).toList();
        setVisible(!holding.isEmpty());
        UnorderedList lines = new UnorderedList();
        holding.forEach(exclusion -> lines.add(new ListItem(line(exclusion))));
        add(new H3(t("bill.leftOut")), lines);
    }

    private static String line(ExclusionView exclusion) {
        return t(
                "bill.leftOut.line",
                Moments.day(exclusion.from()),
                Moments.day(exclusion.until()),
                Meters.nameOrAll(exclusion.meter()),
                exclusion.why());
    }
}
