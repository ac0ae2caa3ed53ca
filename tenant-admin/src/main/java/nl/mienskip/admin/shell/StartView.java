package nl.mienskip.admin.shell;

import static nl.mienskip.admin.shell.Texts.here;
import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.actor.Rights;

/** What waits for me, and where I can go. */
@Route("")
@MenuEntry(text = "shell.start", icon = "inbox", order = 0)
@Allow(Right.ENTER_ADMIN)
class StartView extends View {
    private static final long serialVersionUID = 1L;

    @Inject
    StartView(Instance<Waiting> rooms) {
        super("shell.start");
        List<WaitingItem> items = rooms.stream()
                .filter(room -> Rights.allowed(room.getClass(), ActorContext.current()))
                .flatMap(room -> room.items().stream())
                .sorted(Comparator.comparing(item -> !item.urgent()))
                .toList();
        add(new ViewHeading(t("shell.start.hello", ActorContext.current().name()))
                .explain(items.isEmpty() ? "" : t("shell.start.line")));
        add(items.isEmpty() ? new EmptyState("coffee", t("shell.start.nothing")) : list(items));
        add(new H2(t("shell.start.places")), places());
    }

    private static Component list(List<WaitingItem> items) {
        UnorderedList list = new UnorderedList();
        list.addClassName("waiting");
        items.forEach(item -> list.add(line(item)));
        return list;
    }

    private static ListItem line(WaitingItem item) {
        Span what = new Span(item.what());
        what.addClassName("waiting-what");
        Span detail = new Span(item.detail());
        detail.addClassName("waiting-detail");
        Div words = new Div(what, detail);
        Anchor link = new Anchor(item.path(), new Icon(item.icon()), words);
        link.setClassName("waiting-urgent", item.urgent());
        return new ListItem(link);
    }

    private static Component places() {
        UnorderedList list = new UnorderedList();
        list.addClassName("places");
        Menu.forMe().stream().filter(menu -> menu.entry().order() > 0).forEach(menu -> {
            RouterLink link = new RouterLink();
            link.setRoute(menu.view());
            Span detail = new Span(here(menu.entry().text() + ".line"));
            detail.addClassName("places-detail");
            link.add(
                    new Icon(menu.entry().icon()),
                    new Div(new Span(here(menu.entry().text())), detail));
            list.add(new ListItem(link));
        });
        return list;
    }
}
