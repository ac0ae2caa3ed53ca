package nl.mienskip.costs.subscriptions;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.Payer;
import nl.mienskip.costs.tariffs.MemberDays;
import nl.mienskip.costs.tariffs.MemberFacts;
import nl.mienskip.costs.tariffs.Price;
import nl.mienskip.costs.tariffs.Tariff;
import nl.mienskip.costs.tariffs.TariffRule;
import nl.mienskip.participants.ParticipantView;
import nl.mienskip.usage.Meter;

/** Puts together what is known of a participant in a year. What a tariff asks for and nobody booked is nothing. */
final class Gathering {

    private final Tariff tariff;
    private final int year;
    private final List<SubscriptionView> subscriptions;
    private final List<BookingView> bookings;

    /** @param bookings of the year, those that count */
    Gathering(Tariff tariff, int year, List<SubscriptionView> subscriptions, List<BookingView> bookings) {
        this.tariff = tariff;
        this.year = year;
        this.subscriptions = subscriptions.stream().filter(one -> one.in(year)).toList();
        this.bookings = bookings;
    }

    /**
     * @param payer null for one that has no portal: it has no inhabitants and no use
     * @param inhabitants of the villages that it was the last to pay for in the year
     */
    MemberInYear of(ParticipantView participant, Payer payer, long inhabitants) {
        LocalDate since = memberSince(participant);
        return new MemberInYear(
                participant.id(),
                participant.name(),
                new MemberFacts(
                        year,
                        inhabitants,
                        new MemberDays(
                                since == null ? null : daysOf(participant), payer == null ? List.of() : payer.stays()),
                        since,
                        services(),
                        usage(payer),
                        sums(Price.PerHour.class, BigDecimal.ZERO, BookingView::hours, BigDecimal::add),
                        sums(Price.ActualCost.class, Money.ZERO, BookingView::cost, Money::plus),
                        null,
                        Money.ZERO,
                        Money.ZERO),
                unknown());
    }

    /** Who left before the year is a member no more. */
    private LocalDate memberSince(ParticipantView participant) {
        return participant.memberUntil() != null && participant.memberUntil().getYear() < year
                ? null
                : participant.memberSince();
    }

    /** On how many days of the year it is a member; null for all of them, and for who joins later. */
    private Integer daysOf(ParticipantView participant) {
        LocalDate first = LocalDate.of(year, Month.JANUARY, 1);
        LocalDate next = first.plusYears(1);
        LocalDate since = participant.memberSince().isAfter(first) ? participant.memberSince() : first;
        LocalDate until =
                participant.memberUntil() == null || !participant.memberUntil().isBefore(next)
                        ? next
                        : participant.memberUntil().plusDays(1);
        int days = Math.toIntExact(ChronoUnit.DAYS.between(since, until));
        return days <= 0 || days == first.lengthOfYear() ? null : days;
    }

    private Map<String, Integer> services() {
        return subscriptions.stream()
                .filter(one -> tariff.offers(one.service()))
                .collect(Collectors.toMap(SubscriptionView::service, SubscriptionView::since));
    }

    private Map<Meter, BigDecimal> usage(Payer payer) {
        Map<Meter, BigDecimal> usage = new HashMap<>();
        tariff.meters().forEach(meter -> usage.put(meter, BigDecimal.valueOf(payer == null ? 0 : payer.usage(meter))));
        return usage;
    }

    private <V> Map<String, V> sums(
            Class<? extends Price> kind, V nothing, Function<BookingView, V> figure, BinaryOperator<V> plus) {
        return tariff.rules().stream()
                .filter(rule -> kind.isInstance(rule.price()))
                .collect(Collectors.toMap(
                        TariffRule::code,
                        rule -> bookings.stream()
                                .filter(booking -> booking.rule().equals(rule.code()))
                                .flatMap(booking -> Optional.ofNullable(figure.apply(booking)).stream())
                                .reduce(nothing, plus)));
    }

    private List<String> unknown() {
        TreeSet<String> unknown = new TreeSet<>(Comparator.naturalOrder());
        subscriptions.stream()
                .map(SubscriptionView::service)
                .filter(service -> !tariff.offers(service))
                .forEach(unknown::add);
        bookings.stream()
                .filter(booking -> !charged(booking))
                .map(BookingView::rule)
                .forEach(unknown::add);
        return List.copyOf(unknown);
    }

    private boolean charged(BookingView booking) {
        Class<? extends Price> kind = booking.hours() == null ? Price.ActualCost.class : Price.PerHour.class;
        return tariff.rules().stream()
                .anyMatch(rule -> rule.code().equals(booking.rule()) && kind.isInstance(rule.price()));
    }
}
