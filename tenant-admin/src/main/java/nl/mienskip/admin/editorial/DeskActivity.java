package nl.mienskip.admin.editorial;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import nl.mienskip.admin.shell.HealthPart;
import nl.mienskip.admin.shell.Moments;
import nl.mienskip.admin.shell.NumbersTable;
import nl.mienskip.editorial.ItemCare;
import nl.mienskip.editorial.WeekActivity;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;

/** How busy it was at the desk in the last weeks: drawn, and in a table. */
@Dependent
@Allow(Right.ENTER_ADMIN)
class DeskActivity implements HealthPart {

    @Inject
    private ItemCare care;

    @Override
    public int order() {
        return 9;
    }

    @Override
    public List<Component> told() {
        List<WeekActivity> weeks = care.weeks();
        return List.of(new H2(t("editorial.health.weeks")), picture(weeks), weeks(weeks));
    }

    private static Component picture(List<WeekActivity> weeks) {
        Div picture = new Div(new Svg(new WeeksChart(weeks).svg(t("editorial.health.picture"))));
        picture.addClassName("chart-figure");
        return picture;
    }

    private static Component weeks(List<WeekActivity> weeks) {
        NumbersTable table = new NumbersTable(
                t("editorial.health.weeks"),
                List.of(t("editorial.health.week"), t("editorial.health.written"), t("editorial.health.published")));
        weeks.reversed()
                .forEach(week -> table.line(
                        new Span(Moments.day(week.monday())),
                        List.of(String.valueOf(week.written()), String.valueOf(week.published()))));
        return table;
    }
}
