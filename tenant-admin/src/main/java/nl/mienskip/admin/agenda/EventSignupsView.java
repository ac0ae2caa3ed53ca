package nl.mienskip.admin.agenda;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.mienskip.admin.shell.BackLink;
import nl.mienskip.admin.shell.CsvLink;
import nl.mienskip.admin.shell.EmptyState;
import nl.mienskip.admin.shell.Moments;
import nl.mienskip.admin.shell.Notices;
import nl.mienskip.admin.shell.View;
import nl.mienskip.admin.shell.ViewHeading;
import nl.mienskip.agenda.WriteEvent;
import nl.mienskip.editorial.Editorial;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Forbidden;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.signups.Place;
import nl.mienskip.signups.SignupView;
import nl.mienskip.signups.Signups;

/** Who signed up for an event, by its times. */
@Route("agenda/:item([0-9]{1,18})/signups")
@Allow({Right.AGENDA_CONTRIBUTE, Right.AGENDA_EDIT, Right.AGENDA_PUBLISH})
class EventSignupsView extends View implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private final transient Signups signups;
    private final transient Editorial editorial;
    private final Div back = new Div();
    private final Div lists = new Div();
    private final CsvLink file;
    private long event;

    @Inject
    EventSignupsView(Signups signups, Editorial editorial) {
        super("agenda.signups");
        this.signups = signups;
        this.editorial = editorial;
        this.file = new CsvLink(
                t("agenda.signups.csv"), "mienskip-signups.csv", () -> SignupsCsv.of(signups.export(event)));
        addClassName("view-narrow");
        add(back, new ViewHeading(name(), file).explain(t("agenda.signups.line")), lists);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entered) {
        String item = entered.getRouteParameters().get("item").orElseThrow();
        event = Long.parseLong(item);
        back.removeAll();
        back.add(new BackLink(
                editorial.draft(WriteEvent.class, event).words().title(),
                EventEditor.class,
                new RouteParameters("item", item)));
        show();
    }

    private void show() {
        lists.removeAll();
        file.setVisible(false);
        try {
            showTimes(signups.list(event).stream()
                    .collect(Collectors.groupingBy(SignupView::day, LinkedHashMap::new, Collectors.toList())));
        } catch (Forbidden notTheirs) {
            lists.add(new EmptyState("users", t("agenda.signups.notYours")));
        }
    }

    private void showTimes(Map<LocalDate, List<SignupView>> times) {
        file.setVisible(!times.isEmpty());
        if (times.isEmpty()) {
            lists.add(new EmptyState("users", t("agenda.signups.none")));
        }
        times.values().forEach(this::showTime);
    }

    private void showTime(List<SignupView> time) {
        SignupView first = time.getFirst();
        String when = first.wholeDays() ? Moments.day(first.startsAt()) : Moments.full(first.startsAt());
        lists.add(new H2(t("agenda.signups.time", when, people(time, Place.TAKEN), people(time, Place.WAITING))));
        UnorderedList list = new UnorderedList();
        list.addClassName("signup-lines");
        time.forEach(one -> list.add(new SignupLine(one, () -> remove(one))));
        lists.add(list);
    }

    private void remove(SignupView one) {
        signups.remove(event, one.id());
        show();
        Notices.done(t("agenda.signups.removed", one.name()));
    }

    private static int people(List<SignupView> time, Place place) {
        return time.stream()
                .filter(one -> one.place() == place)
                .mapToInt(SignupView::people)
                .sum();
    }
}
