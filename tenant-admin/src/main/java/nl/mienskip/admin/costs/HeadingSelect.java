package nl.mienskip.admin.costs;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.select.Select;
import java.util.Map;
import nl.mienskip.admin.shell.Euros;
import nl.mienskip.costs.Money;

/** Chooses a heading of the year's budget, of which a pool is made. */
class HeadingSelect extends Select<String> {
    private static final long serialVersionUID = 1L;

    /** Is given a heading, what it comes to, and where that is from. */
    @FunctionalInterface
    interface Taken {
        void take(String heading, Money amount, String basis);
    }

    HeadingSelect(int year, Map<String, Money> headings, Taken taken) {
        setLabel(t("costs.heading"));
        setHelperText(t("costs.heading.help"));
        setPlaceholder(t("costs.heading.none"));
        setItems(headings.keySet());
        setItemLabelGenerator(heading -> heading + ": " + Euros.of(headings.get(heading)));
        setWidthFull();
        addValueChangeListener(change -> taken.take(
                change.getValue(),
                headings.get(change.getValue()),
                t("costs.heading.basis", String.valueOf(year), change.getValue())));
    }
}
