package nl.mienskip.admin.scenarios;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import nl.mienskip.admin.shell.Euros;
import nl.mienskip.admin.shell.Figures;
import nl.mienskip.admin.shell.NumbersTable;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.scenarios.Outlook;

/** How an equal share falls as members join: drawn, in a table, and from how many members on it is affordable. */
@Tag("figure")
class CurvesFigure extends Component implements HasComponents {
    private static final long serialVersionUID = 1L;

    private static final int MOST_ROWS = 10;

    CurvesFigure(Outlook outlook) {
        getElement().getClassList().add("chart-figure");
        String title = t("scenarios.curve");
        add(new H2(title), new Paragraph(t("scenarios.curve.line")));
        Money affordable = outlook.simulation().affordable();
        if (affordable != null) {
            outlook.curves().forEach(curve -> add(new Paragraph(breakEven(curve, affordable))));
        }
        Paragraph legend = new Paragraph();
        legend.addClassName("chart-legend");
        for (int i = 0; i < outlook.curves().size(); i++) {
            Span name = new Span(PlanWords.of(outlook.curves().get(i).scenario()));
            name.addClassNames("chart-line-key", CurvesChart.kind(i));
            legend.add(name);
        }
        add(
                new Svg(new CurvesChart(outlook.curves(), t("scenarios.members"))
                        .svg(title, t("scenarios.curve.line"))),
                legend,
                table(outlook, title));
    }

    private static String breakEven(Outlook.Curve curve, Money affordable) {
        OptionalLong members = curve.breakEven();
        return members.isPresent()
                ? t(
                        "scenarios.breakEven",
                        PlanWords.of(curve.scenario()),
                        Figures.whole(members.getAsLong()),
                        Euros.of(affordable))
                : t("scenarios.breakEven.never", PlanWords.of(curve.scenario()), Euros.of(affordable));
    }

    private static NumbersTable table(Outlook outlook, String title) {
        List<String> columns = new ArrayList<>(List.of(t("scenarios.members")));
        outlook.curves().forEach(curve -> columns.add(PlanWords.of(curve.scenario())));
        NumbersTable table = new NumbersTable(title, columns);
        int points = outlook.curves().getFirst().points().size();
        int step = Math.max(1, (points + MOST_ROWS - 1) / MOST_ROWS);
        for (int point = step - 1; point < points; point += step) {
            int at = point;
            table.line(
                    new Span(Figures.whole(
                            outlook.curves().getFirst().points().get(at).members())),
                    outlook.curves().stream()
                            .map(curve -> Euros.of(curve.points().get(at).each()))
                            .toList());
        }
        return table;
    }
}
