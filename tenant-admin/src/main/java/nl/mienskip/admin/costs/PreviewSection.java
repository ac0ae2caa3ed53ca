package nl.mienskip.admin.costs;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.mienskip.admin.shell.Euros;
import nl.mienskip.admin.shell.Facts;
import nl.mienskip.admin.shell.Figures;
import nl.mienskip.admin.shell.Site;
import nl.mienskip.costs.DistributionKey;
import nl.mienskip.costs.PayerPreview;
import nl.mienskip.costs.PreviewLine;

/** One pool of a preview: the amount, the figures that it is divided by, and the sum that leads to the share. */
class PreviewSection extends Section {
    private static final long serialVersionUID = 1L;

    PreviewSection(PreviewLine line, PayerPreview preview, Map<Long, String> slugs) {
        addClassName("bill-pool");
        add(new H2(line.pool().name(Site.language())));
        Facts facts = new Facts()
                .add(t("costs.amount"), pool(line, preview.year()))
                .add(t("costs.basis"), line.pool().basis())
                .add(t("costs.key"), KeyWords.of(line.pool().key()))
                .add(t("costs.participants"), Figures.whole(line.participants()));
        if (!(line.pool().key().variable() instanceof DistributionKey.Equal)) {
            facts.add(t("costs.weight"), weight(line, preview, slugs))
                    .add(t("costs.weights"), compared(line, preview.year()));
        }
        add(facts);
        if (line.share() == null) {
            add(new Paragraph(line.refused().in(Site.language())));
            return;
        }
        OrderedList sum = new OrderedList();
        line.words(Site.language()).forEach(sentence -> sum.add(new ListItem(sentence)));
        add(
                sum,
                new Facts()
                        .add(t("costs.quota"), Euros.exact(line.share().quota()))
                        .add(t("costs.adjustment"), Euros.exact(line.share().adjustment()))
                        .add(t("costs.share"), Euros.of(line.share().amount())));
    }

    private static Component pool(PreviewLine line, int year) {
        return new Anchor(
                "costs?year=" + year + "#pool-" + line.pool().code(),
                Euros.of(line.pool().amount()));
    }

    private static Component compared(PreviewLine line, int year) {
        return new Anchor("costs?year=" + year, Figures.most(line.weights()));
    }

    /** The payer's own figure, and for use where it was metered. */
    private static Component weight(PreviewLine line, PayerPreview preview, Map<Long, String> slugs) {
        Div figures = new Div(new Span(Figures.most(line.weight())));
        figures.addClassName("links");
        if (line.pool().key().variable() instanceof DistributionKey.Usage) {
            Map<Long, String> names = new LinkedHashMap<>();
            preview.payer().tenants().forEach(part -> names.put(part.tenantId(), part.name()));
            names.forEach((tenant, name) -> figures.add(new Anchor(
                    "usage?tenant=" + slugs.get(tenant) + "&meter="
                            + line.pool().meter().apiName() + "&period=" + preview.year(),
                    t("costs.use.of", name))));
        }
        return figures;
    }
}
