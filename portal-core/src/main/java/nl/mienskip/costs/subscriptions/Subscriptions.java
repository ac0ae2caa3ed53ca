package nl.mienskip.costs.subscriptions;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.mienskip.costs.Costs;
import nl.mienskip.costs.Payer;
import nl.mienskip.costs.tariffs.Tariff;
import nl.mienskip.kernel.Boundary;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.Why;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.AllowSystem;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.audit.Audit;
import nl.mienskip.participants.ParticipantView;
import nl.mienskip.participants.Participants;

/** The door to what participants take and what was done for them. */
@Boundary
public class Subscriptions {

    @Inject
    private SubscriptionStore store;

    @Inject
    private Participants participants;

    @Inject
    private Costs costs;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** The services that a participant takes or took, by code and year. */
    @Allow(Right.COSTS_READ)
    public List<SubscriptionView> ofParticipant(long participantId) {
        participants.show(participantId);
        return store.ofParticipant(participantId).stream()
                .map(Subscription::view)
                .toList();
    }

    /**
     * Notes that a participant takes a service.
     *
     * @throws InvalidInput naming the field, also when it takes that service already in one of these years
     */
    @Allow(Right.COSTS_EDIT)
    public SubscriptionView take(TakeService command) {
        String name = participants.show(command.participantId()).name();
        Subscription subscription = new Subscription(command);
        free(subscription);
        store.add(subscription);
        audit.record("subscription.taken", SubscriptionWords.of(name, subscription.view()), "");
        return subscription.view();
    }

    /**
     * Changes in which years a service is taken.
     *
     * @throws InvalidInput naming the field, also when no reason is given
     * @throws nl.mienskip.kernel.Conflict when somebody else changed it meanwhile
     */
    @Allow(Right.COSTS_EDIT)
    public SubscriptionView change(ChangeSubscription command) {
        String why = Why.required(command.why());
        Subscription subscription = required(command.id());
        String before = SubscriptionWords.years(subscription.view());
        subscription.change(command);
        free(subscription);
        store.flush();
        SubscriptionView view = subscription.view();
        audit.record("subscription.changed", SubscriptionWords.of(nameOf(view), view) + " (" + before + ")", why);
        return view;
    }

    /**
     * Takes a service off the list, as if it had never been taken.
     *
     * @throws InvalidInput when there is no reason
     */
    @Allow(Right.COSTS_EDIT)
    public void remove(long id, String why) {
        String given = Why.required(why);
        Subscription subscription = required(id);
        store.remove(subscription);
        audit.record(
                "subscription.removed", SubscriptionWords.of(nameOf(subscription.view()), subscription.view()), given);
    }

    /** The hours and costs that were booked for a participant in a year, withdrawn ones too, by day. */
    @Allow(Right.COSTS_READ)
    public List<BookingView> bookings(long participantId, int year) {
        participants.show(participantId);
        return store.bookings(participantId, year).stream().map(Booking::view).toList();
    }

    /**
     * Books hours or a cost for a participant.
     *
     * @throws InvalidInput naming the field
     */
    @Allow(Right.COSTS_EDIT)
    public BookingView book(BookWork command) {
        String name = participants.show(command.participantId()).name();
        Booking booking = new Booking(command, ActorContext.current(), clock.instant());
        store.add(booking);
        audit.record("booking.booked", words(name, booking.view()), "");
        return booking.view();
    }

    /**
     * Has a booking count no more.
     *
     * @throws InvalidInput when there is no reason
     * @throws nl.mienskip.kernel.Conflict when that was done before
     */
    @Allow(Right.COSTS_EDIT)
    public BookingView withdraw(long bookingId, String why) {
        Booking booking = store.booking(bookingId).orElseThrow(() -> new NotFound("booking", bookingId));
        booking.withdraw(ActorContext.current(), clock.instant(), why);
        BookingView view = booking.view();
        audit.record(
                "booking.withdrawn",
                words(participants.show(view.participantId()).name(), view),
                view.withdrawnWhy());
        return view;
    }

    /**
     * What is known for a year of everybody who may have to pay: members, who has a portal, and whom something was noted
     * for; by name.
     */
    @Allow(Right.COSTS_READ)
    @AllowSystem("a member reads what a proposal means for it")
    public List<MemberInYear> members(int year, Tariff tariff) {
        return members(year, tariff, costs.payers(year, tariff.meters()));
    }

    /**
     * As {@link #members(int, Tariff)}, by other figures of who pays.
     *
     * @param paying with their use by the meters of the tariff
     */
    @Allow(Right.COSTS_READ)
    @AllowSystem("a year is also reckoned by the use that is expected of it")
    public List<MemberInYear> members(int year, Tariff tariff, List<Payer> paying) {
        Map<Long, Payer> payers = paying.stream().collect(Collectors.toMap(Payer::participantId, Function.identity()));
        LastPaid last = new LastPaid(paying);
        Map<Long, List<SubscriptionView>> taken = store.ofYear(year).stream()
                .map(Subscription::view)
                .collect(Collectors.groupingBy(SubscriptionView::participantId));
        Map<Long, List<BookingView>> booked = store.counting(year).stream()
                .map(Booking::view)
                .collect(Collectors.groupingBy(BookingView::participantId));
        return participants.list().stream()
                .filter(participant -> isMemberIn(participant, year)
                        || payers.containsKey(participant.id())
                        || taken.containsKey(participant.id())
                        || booked.containsKey(participant.id()))
                .map(participant -> new Gathering(
                                tariff,
                                year,
                                taken.getOrDefault(participant.id(), List.of()),
                                booked.getOrDefault(participant.id(), List.of()))
                        .of(participant, payers.get(participant.id()), last.inhabitants(participant.id())))
                .toList();
    }

    private static boolean isMemberIn(ParticipantView participant, int year) {
        return participant.memberSince().getYear() <= year
                && (participant.memberUntil() == null
                        || participant.memberUntil().getYear() >= year);
    }

    private void free(Subscription subscription) {
        long id = subscription.view().id();
        long participantId = subscription.view().participantId();
        participants.hold(participantId);
        boolean taken = store.ofParticipantNow(participantId).stream()
                .anyMatch(other -> other.view().id() != id && other.overlaps(subscription));
        if (taken) {
            throw new InvalidInput(
                    "since", "subscription.taken", "the participant takes that service already in one of these years");
        }
    }

    private Subscription required(long id) {
        return store.byId(id).orElseThrow(() -> new NotFound("subscription", id));
    }

    private String nameOf(SubscriptionView view) {
        return participants.show(view.participantId()).name();
    }

    private static String words(String name, BookingView view) {
        return name + ": " + view.rule() + " "
                + (view.cost() == null
                        ? view.hours().toPlainString() + " h"
                        : view.cost().toString()) + ", "
                + view.on() + ", " + view.reference();
    }
}
