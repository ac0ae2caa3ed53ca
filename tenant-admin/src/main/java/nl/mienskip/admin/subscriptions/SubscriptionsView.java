package nl.mienskip.admin.subscriptions;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.mienskip.admin.shell.Icon;
import nl.mienskip.admin.shell.View;
import nl.mienskip.admin.shell.ViewHeading;
import nl.mienskip.admin.shell.YearSelect;
import nl.mienskip.costs.Costs;
import nl.mienskip.costs.subscriptions.BookingView;
import nl.mienskip.costs.subscriptions.SubscriptionView;
import nl.mienskip.costs.subscriptions.Subscriptions;
import nl.mienskip.costs.tariffs.DecidedTariff;
import nl.mienskip.costs.tariffs.Tariff;
import nl.mienskip.costs.tariffs.Tariffs;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.time.PlatformTime;
import nl.mienskip.participants.ParticipantView;
import nl.mienskip.participants.Participants;

/** What one participant takes, and what was booked for it in a year; the year stands in the address. */
@Route("participants/:id([1-9][0-9]{0,17})/services")
@Allow(Right.COSTS_READ)
class SubscriptionsView extends View implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private static final int YEARS_BACK = 5;

    private final Subscriptions subscriptions;
    private final Participants participants;
    private final Tariffs tariffs;
    private final Costs costs;
    private final Clock clock;
    private final YearSelect year;
    private final Div services = new Div();
    private final Div bookings = new Div();
    private long participant;

    @Inject
    SubscriptionsView(
            Subscriptions subscriptions, Participants participants, Tariffs tariffs, Costs costs, Clock clock) {
        super("subscriptions.title");
        this.subscriptions = subscriptions;
        this.participants = participants;
        this.tariffs = tariffs;
        this.costs = costs;
        this.clock = clock;
        this.year = new YearSelect(
                t("subscriptions.year"),
                IntStream.rangeClosed(-1, YEARS_BACK)
                        .mapToObj(back -> costs.thisYear() - back)
                        .toList(),
                this::show);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        participant = Long.parseLong(event.getRouteParameters().get("id").orElseThrow());
        ParticipantView shown = participants.show(participant);
        year.read(event.getLocation(), costs.thisYear());
        name(t("subscriptions.of", shown.name()));
        removeAll();
        Anchor back = new Anchor("participants/" + participant, shown.name());
        back.addClassName("back-link");
        back.addComponentAsFirst(new Icon("arrow-left"));
        add(
                back,
                new ViewHeading(name(), actions()).explain(t("subscriptions.line")),
                new H2(t("subscriptions.services")),
                services,
                new H2(t("subscriptions.bookings")),
                year.asFilter(),
                bookings);
        show();
    }

    private Component[] actions() {
        if (!mayEdit()) {
            return new Component[0];
        }
        Button take = new Button(
                t("subscriptions.take"),
                new Icon("plus"),
                pressed -> new TakeDialog(subscriptions, participant, tariff(), costs.thisYear(), this::show).open());
        take.addThemeVariants(ButtonVariant.PRIMARY);
        Button book = new Button(
                t("subscriptions.book"),
                new Icon("clock"),
                pressed -> new BookDialog(subscriptions, participant, tariff(), this::show).open());
        return new Component[] {take, book};
    }

    private void show() {
        services.removeAll();
        bookings.removeAll();
        List<SubscriptionView> taken = subscriptions.ofParticipant(participant);
        List<BookingView> booked = subscriptions.bookings(participant, year.getValue());
        services.add(
                taken.isEmpty()
                        ? new Paragraph(t("subscriptions.none"))
                        : new ServiceList(subscriptions, taken, tariff(), mayEdit(), this::showAgain));
        bookings.add(
                booked.isEmpty()
                        ? new Paragraph(t("subscriptions.bookings.none", String.valueOf(year.getValue())))
                        : new BookingList(subscriptions, booked, tariff(), mayEdit(), this::showAgain));
    }

    private void showAgain() {
        show();
        takeFocus();
    }

    /** In force today for the year that is looked at; null when there is none. */
    private Tariff tariff() {
        return tariffs.inForce(year.getValue(), LocalDate.now(clock.withZone(PlatformTime.ZONE)))
                .map(DecidedTariff::tariff)
                .orElse(null);
    }

    private static boolean mayEdit() {
        return ActorContext.current().may(Right.COSTS_EDIT);
    }
}
