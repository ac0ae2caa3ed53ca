package nl.mienskip.admin.usage;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.mienskip.admin.shell.Figures;
import nl.mienskip.admin.shell.Meters;

/** The chart with what its colours mean, and its gist in words. */
@Tag("figure")
class UsagePicture extends Component implements HasComponents {
    private static final long serialVersionUID = 1L;

    UsagePicture(UsageHeading heading, List<UsageLine> lines) {
        getElement().getClassList().add("chart-figure");
        UsageChart chart = new UsageChart(
                lines,
                quantity -> Meters.brief(heading.meter(), quantity),
                line -> t(
                        "usage.chart.bar",
                        line.name(),
                        Figures.whole(line.quantity()),
                        Figures.whole(line.billable())));
        Paragraph legend = new Paragraph(key("billable"), key("other"));
        legend.addClassName("chart-legend");
        add(
                new H2(heading.title()),
                new Paragraph(heading.summary()),
                new Svg(chart.svg(heading.title(), heading.summary())),
                legend);
    }

    private static Component key(String kind) {
        Span key = new Span(t("usage.legend." + kind));
        key.addClassName("chart-key-" + kind);
        return key;
    }
}
