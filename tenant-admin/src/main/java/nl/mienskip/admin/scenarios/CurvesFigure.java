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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
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
        List<Outlook.Point> points = outlook.curves().getFirst().points();
        Set<Long> asked = asked(outlook);
        int step = Math.max(1, (points.size() + MOST_ROWS - 1) / MOST_ROWS);
        IntStream.range(0, points.size())
                .filter(point -> point % step == step - 1
                        || asked.contains(points.get(point).members()))
                .forEach(point -> table.line(
                        new Span(Figures.whole(points.get(point).members())),
                        outlook.curves().stream()
                                .map(curve -> Euros.of(curve.points().get(point).each()))
                                .toList()));
        return table;
    }

    /** The numbers of members that the sheets and the sentences above speak of. */
    private static Set<Long> asked(Outlook outlook) {
        return LongStream.concat(
                        outlook.sheets().stream().mapToLong(Outlook.Sheet::members),
                        outlook.curves().stream().map(Outlook.Curve::breakEven).flatMapToLong(OptionalLong::stream))
                .boxed()
                .collect(Collectors.toSet());
    }
}
