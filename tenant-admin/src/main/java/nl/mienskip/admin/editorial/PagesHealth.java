package nl.mienskip.admin.editorial;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import nl.mienskip.admin.shell.HealthPart;
import nl.mienskip.admin.shell.Moments;
import nl.mienskip.admin.shell.NumbersTable;
import nl.mienskip.admin.shell.Texts;
import nl.mienskip.editorial.DeskHealth;
import nl.mienskip.editorial.ItemCare;
import nl.mienskip.editorial.ItemView;
import nl.mienskip.editorial.SectionHealth;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;

/** Of each section what came last and what is to be looked at, and what nobody looks after any more. */
@Dependent
@Allow(Right.ENTER_ADMIN)
class PagesHealth implements HealthPart {

    @Inject
    private ItemCare care;

    @Override
    public int order() {
        return 1;
    }

    @Override
    public List<Component> told() {
        DeskHealth health = care.health();
        return List.of(
                sections(health.sections()),
                new Paragraph(new RouterLink(t("editorial.health.toDue"), DueView.class)),
                new H2(t("editorial.health.ownerless")),
                ownerless(health.ownerless()));
    }

    private static Component sections(List<SectionHealth> sections) {
        NumbersTable table = new NumbersTable(
                t("editorial.health.sections"),
                List.of(
                        t("editorial.health.section"),
                        t("editorial.due.title"),
                        t("editorial.health.last"),
                        t("editorial.health.shown")));
        sections.forEach(section -> table.line(
                new Span(Texts.name("members", section.section())),
                List.of(
                        String.valueOf(section.due()),
                        section.last() == null
                                ? t("editorial.health.nothing")
                                : Moments.day(section.last().publishFrom()),
                        String.valueOf(section.shown()))));
        return table;
    }

    private static Component ownerless(List<ItemView> items) {
        if (items.isEmpty()) {
            return new Paragraph(t("editorial.health.ownerless.none"));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("rows");
        items.forEach(item -> {
            Anchor link = new Anchor(Writing.path(item.section()) + "/" + item.id(), item.title());
            link.getElement().setAttribute("lang", item.language().tag());
            Span about = new Span(
                    item.upkeep().owner().isEmpty()
                            ? t("editorial.health.nobody")
                            : t("editorial.upkeep.left", item.upkeep().owner()));
            about.addClassName("cell-meta");
            Div cell = new Div(link, about);
            cell.addClassName("cell");
            list.add(new ListItem(cell));
        });
        return list;
    }
}
