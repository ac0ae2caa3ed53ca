package nl.mienskip.admin.editorial;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import nl.mienskip.admin.shell.EmptyState;
import nl.mienskip.admin.shell.Icon;
import nl.mienskip.admin.shell.MenuEntry;
import nl.mienskip.admin.shell.Moments;
import nl.mienskip.admin.shell.Pages;
import nl.mienskip.admin.shell.Texts;
import nl.mienskip.admin.shell.View;
import nl.mienskip.admin.shell.ViewHeading;
import nl.mienskip.editorial.ItemCare;
import nl.mienskip.editorial.ItemView;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.page.Paged;

/** What stands on the pages and somebody is to look at: is it still right? */
@Route("checks")
@MenuEntry(text = "editorial.due.title", icon = "clipboard-list", order = 15)
@Allow({
    Right.NEWS_CONTRIBUTE,
    Right.AGENDA_CONTRIBUTE,
    Right.PHOTOS_CONTRIBUTE,
    Right.ASSOCIATIONS_CONTRIBUTE,
    Right.PAGES_CONTRIBUTE
})
class DueView extends View implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private static final String ALL = "all";
    private static final String PAGE = "page";
    private static final int PAGE_SIZE = 50;

    private final transient ItemCare care;
    private final RadioButtonGroup<Boolean> mine = new RadioButtonGroup<>(t("editorial.due.whose"));
    private final Div found = new Div();
    private int number = 1;

    @Inject
    DueView(ItemCare care) {
        super("editorial.due.title");
        this.care = care;
        addClassName("view-narrow");
        mine.setItems(true, false);
        mine.setItemLabelGenerator(own -> t(own ? "editorial.due.mine" : "editorial.due.all"));
        mine.addValueChangeListener(changed -> {
            if (changed.isFromClient()) {
                go(1);
            }
        });
        add(new ViewHeading(name()).explain(t("editorial.due.line")), mine, found);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        mine.setValue(asked.getSingleParameter(ALL).isEmpty());
        number = asked.getSingleParameter(PAGE)
                .filter(page -> page.matches("[1-9][0-9]{0,5}"))
                .map(Integer::parseInt)
                .orElse(1);
        show();
    }

    private void go(int page) {
        Map<String, String> asked = new HashMap<>();
        if (!mine.getValue()) {
            asked.put(ALL, "");
        }
        if (page > 1) {
            asked.put(PAGE, String.valueOf(page));
        }
        getUI().orElseThrow().navigate(DueView.class, QueryParameters.simple(asked));
    }

    private void show() {
        Paged<ItemView> page = care.due(mine.getValue(), number, PAGE_SIZE);
        found.removeAll();
        if (page.items().isEmpty()) {
            found.add(new EmptyState(
                    "circle-check", t(mine.getValue() ? "editorial.due.noneMine" : "editorial.due.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("rows");
        page.items().forEach(item -> list.add(line(item)));
        found.add(list, new Pages(page, this::go));
    }

    private Component line(ItemView item) {
        Anchor link = new Anchor(Writing.path(item.section()) + "/" + item.id(), item.title());
        link.getElement().setAttribute("lang", item.language().tag());
        Span about = new Span(t(
                item.upkeep().owner().isEmpty() ? "editorial.due.about.nobody" : "editorial.due.about",
                Texts.name("members", item.section()),
                Moments.day(item.upkeep().checkedAt()),
                item.upkeep().owner()));
        about.addClassName("cell-meta");
        Div words = new Div(link, about);
        words.addClassName("cell");
        Button right = new Button(t("editorial.stillRight"), new Icon("check"), pressed -> confirm(item));
        right.setAriaLabel(t("editorial.stillRight.of", item.title()));
        Div line = new Div(words, right);
        line.addClassName("item-cell");
        return new ListItem(line);
    }

    private void confirm(ItemView item) {
        ItemView checked = care.confirm(item.id());
        show();
        StillRight.told(checked, () -> {
            care.takeBack(item.id());
            show();
        });
    }
}
