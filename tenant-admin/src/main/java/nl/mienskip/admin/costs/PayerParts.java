package nl.mienskip.admin.costs;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import nl.mienskip.admin.shell.Figures;
import nl.mienskip.admin.shell.Moments;
import nl.mienskip.costs.Payer;

/** For whom a participant pays, and how many inhabitants of each are counted. */
class PayerParts extends Div {
    private static final long serialVersionUID = 1L;

    PayerParts(Payer payer, Map<Long, String> slugs) {
        UnorderedList list = new UnorderedList();
        payer.tenants()
                .forEach(part -> list.add(new ListItem(
                        new Anchor("villages/" + slugs.get(part.tenantId()), part.name()),
                        new Span(": " + counted(part)))));
        add(list, new Span(t("costs.preview.inhabitants", Figures.whole(payer.inhabitants()))));
    }

    private static String counted(Payer.Part part) {
        return part.allYear()
                ? inhabitants(part)
                : t("costs.part.days", inhabitants(part), Moments.day(part.from()), Moments.day(part.to()));
    }

    private static String inhabitants(Payer.Part part) {
        return part.inhabitants() == part.counted()
                ? t("costs.part", Figures.whole(part.counted()))
                : t("costs.part.less", Figures.whole(part.counted()), Figures.whole(part.inhabitants()));
    }
}
