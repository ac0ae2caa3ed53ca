package nl.mienskip.admin.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;

/** The year that a view tells of, chosen from a list; it stands in the view's address. */
public final class YearSelect extends Select<Integer> {
    private static final long serialVersionUID = 1L;

    private static final String YEAR = "year";

    private final List<Integer> years;
    private String path = "";

    /** @param chosen what is done when the reader chose another */
    public YearSelect(String label, List<Integer> years, Runnable chosen) {
        this.years = List.copyOf(years);
        setLabel(label);
        setItems(this.years);
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen.run();
                rewrite();
            }
        });
    }

    /** The year that an address names; empty when it names none. */
    public static Optional<Integer> in(QueryParameters parameters) {
        return parameters
                .getSingleParameter(YEAR)
                .filter(text -> text.matches(nl.mienskip.costs.Figures.YEAR))
                .map(Integer::parseInt);
    }

    /** Takes the year of the address that the view is opened at, or another where that is none of the list. */
    public void read(Location location, int otherwise) {
        path = location.getPath();
        setValue(in(location.getQueryParameters()).filter(years::contains).orElse(otherwise));
    }

    /** The line of choices above what is shown. */
    public Div asFilter() {
        Div filter = new Div(this);
        filter.addClassName("filter");
        return filter;
    }

    private void rewrite() {
        getUI().orElseThrow()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(path, QueryParameters.of(YEAR, String.valueOf(getValue()))));
    }
}
