package nl.mienskip.costs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import nl.mienskip.participants.Members;
import nl.mienskip.participants.ParticipantView;
import nl.mienskip.tenants.StandingView;
import nl.mienskip.tenants.TenantView;
import nl.mienskip.tenants.Timeline;
import nl.mienskip.usage.Meter;

/** Whatever happened to whom and when, each day of a year is somebody's, once; and for each promise a fault that it finds. */
class PresencePropertiesTest {

    private static final int YEAR = 2026;
    private static final LocalDate NEW_YEAR = LocalDate.of(YEAR, 1, 1);
    private static final LocalDate AFTER = NEW_YEAR.plusYears(1);
    private static final int LENGTH = 365;
    private static final List<TenantView> TENANTS =
            List.of(Burum.BURUM, Burum.MUNNEKEZIJL, Burum.WARFSTERMOLEN, Burum.NOARDEAST);

    /** What happened: three participants, and what each tenant was when. */
    private record Course(List<ParticipantView> participants, Map<Long, Timeline> timelines) {

        /** As if what holds at the end had held all the time: as it was reckoned before days were kept. */
        private Course asOfToday() {
            return changed(timeline -> timeline.standings().isEmpty()
                    ? timeline // all of it comes after the year
                    : new Timeline(
                            List.of(from(LocalDate.EPOCH, timeline.standings().getLast()))));
        }

        private Course withoutWhatComesAfter() {
            return changed(timeline -> new Timeline(timeline.standings().stream()
                    .filter(standing -> standing.since().isBefore(AFTER))
                    .toList()));
        }

        private Course changed(UnaryOperator<Timeline> change) {
            return new Course(
                    participants,
                    timelines.entrySet().stream()
                            .collect(Collectors.toMap(Map.Entry::getKey, each -> change.apply(each.getValue()))));
        }

        private Presence presence() {
            return new Presence(YEAR, participants, TENANTS, timelines, Map.of());
        }

        /** Who pays for a tenant on a day; null for nobody. */
        private Long payer(TenantView tenant, LocalDate day) {
            return timelines
                    .get(tenant.id())
                    .on(day)
                    .filter(StandingView::takingPart)
                    .map(StandingView::participantId)
                    .filter(payer -> participants.stream().anyMatch(each -> each.id() == payer && each.isMemberOn(day)))
                    .orElse(null);
        }
    }

    @Property
    void thePeopleOfAllDaysAreThoseOfAllPayers(@ForAll("courses") Course course) {
        countsEveryDayOnce(course, course.presence());
    }

    @Property
    void theUseOfAllDaysWithAPayerIsThatOfAllPayers(@ForAll("courses") Course course) {
        givesUseToWhoPaidThatDay(course, course.presence());
    }

    @Property
    void thePartsOfAPayerAreItsDays(@ForAll("courses") Course course) {
        Presence presence = course.presence();

        presence.members()
                .forEach(member -> assertThat(presence.parts().get(member.id()).stream()
                                .mapToLong(part -> part.counted() * part.days(YEAR))
                                .sum())
                        .isEqualTo(headDays(presence.stays(member.id()))));
    }

    @Property
    void whatHappensAfterAYearChangesNothingOfIt(@ForAll("courses") Course course) {
        dependsOnNothingLater(course, Course::presence);
    }

    @Example
    void reckoningWithTodaysPayersIsFound() {
        assertFound(course -> countsEveryDayOnce(course, course.asOfToday().presence()));
        assertFound(
                course -> givesUseToWhoPaidThatDay(course, course.asOfToday().presence()));
        assertFound(
                course -> dependsOnNothingLater(course, each -> each.asOfToday().presence()));
    }

    private static void countsEveryDayOnce(Course course, Presence presence) {
        long whole = NEW_YEAR.datesUntil(AFTER)
                .mapToLong(day -> everybody(course, day))
                .sum();

        assertThat(presence.members().stream()
                        .mapToLong(member -> headDays(presence.stays(member.id())))
                        .sum())
                .isEqualTo(whole);
    }

    /** Who lives in a village that takes part, or in the municipality outside those that lie in it. */
    private static long everybody(Course course, LocalDate day) {
        boolean municipality = course.payer(Burum.NOARDEAST, day) != null;
        long inside = 0;
        long villages = 0;
        for (TenantView tenant : TENANTS) {
            if (tenant != Burum.NOARDEAST && course.payer(tenant, day) != null) {
                villages += tenant.inhabitants();
                boolean liesIn = course.timelines()
                                .get(tenant.id())
                                .on(day)
                                .orElseThrow()
                                .liesInId()
                        != null;
                inside += liesIn ? tenant.inhabitants() : 0;
            }
        }
        return villages + (municipality ? Burum.NOARDEAST.inhabitants() - inside : 0);
    }

    private static void givesUseToWhoPaidThatDay(Course course, Presence presence) {
        Map<Long, Long> expected = new HashMap<>();
        for (TenantView tenant : TENANTS) {
            NEW_YEAR.datesUntil(AFTER)
                    .filter(day -> course.payer(tenant, day) != null)
                    .forEach(day -> expected.merge(course.payer(tenant, day), used(tenant.id(), day), Long::sum));
        }
        PaidUse use = new PaidUse(presence.paid(), List.of(Meter.REQUESTS), PresencePropertiesTest::ledger);

        assertThat(presence.members().stream()
                        .collect(Collectors.toMap(
                                ParticipantView::id,
                                member -> use.of(member.id()).get(Meter.REQUESTS))))
                .isEqualTo(expected);
    }

    private static Map<Long, Long> ledger(Collection<Long> tenants, Meter meter, LocalDate from, LocalDate to) {
        return tenants.stream()
                .collect(Collectors.toMap(
                        id -> id,
                        id -> from.datesUntil(to.plusDays(1))
                                .mapToLong(day -> used(id, day))
                                .sum()));
    }

    /** No two days of two villages are alike in what they come to together. */
    private static long used(long tenant, LocalDate day) {
        return tenant * day.getDayOfYear() * day.getDayOfYear();
    }

    private static void dependsOnNothingLater(Course course, Function<Course, Presence> reckoned) {
        Presence all = reckoned.apply(course);
        Presence until = reckoned.apply(course.withoutWhatComesAfter());

        assertThat(all.parts()).isEqualTo(until.parts());
        assertThat(all.paid()).isEqualTo(until.paid());
    }

    private static void assertFound(Consumer<Course> promise) {
        Arbitrary<Course> courses = new PresencePropertiesTest().courses();
        assertThat(courses.sampleStream().limit(200).anyMatch(course -> breaks(promise, course)))
                .as("the fault is found")
                .isTrue();
    }

    private static boolean breaks(Consumer<Course> promise, Course course) {
        try {
            promise.accept(course);
            return false;
        } catch (AssertionError found) {
            return true;
        }
    }

    private static long headDays(List<Stay> stays) {
        return stays.stream()
                .mapToLong(stay -> (stay.days() == null ? LENGTH : stay.days())
                        * stay.inhabitants().longValueExact())
                .sum();
    }

    @Provide
    Arbitrary<Course> courses() {
        Arbitrary<List<ParticipantView>> participants =
                Combinators.combine(member(1), member(2), member(3)).as((one, two, three) -> List.of(one, two, three));
        return Combinators.combine(participants, timeline(5L), timeline(5L), timeline(5L), timeline(null))
                .as((members, burum, munnekezijl, warfstermolen, noardeast) ->
                        new Course(members, Map.of(2L, burum, 3L, munnekezijl, 4L, warfstermolen, 5L, noardeast)));
    }

    private static Arbitrary<ParticipantView> member(long id) {
        return Combinators.combine(days(), days().injectNull(0.5)).as((one, other) -> {
            LocalDate since = other == null || one.isBefore(other) ? one : other;
            LocalDate until = other == null ? null : since.equals(one) ? other : one;
            return Members.member(id, since, until);
        });
    }

    private static Arbitrary<Timeline> timeline(Long place) {
        Arbitrary<StandingView> standings = Combinators.combine(
                        days(),
                        Arbitraries.longs().between(1, 3),
                        Arbitraries.frequencyOf(
                                Tuple.of(4, Arbitraries.just(true)), Tuple.of(1, Arbitraries.just(false))),
                        Arbitraries.of(place, null))
                .as(StandingView::new);
        return standings
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .uniqueElements(StandingView::since)
                .map(list -> new Timeline(list.stream()
                        .sorted(Comparator.comparing(StandingView::since))
                        .toList()));
    }

    /** From half a year before until half a year after, borders often. */
    private static Arbitrary<LocalDate> days() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.integers().between(-180, LENGTH + 180).map(NEW_YEAR::plusDays)),
                Tuple.of(1, Arbitraries.of(NEW_YEAR.minusDays(1), NEW_YEAR, AFTER.minusDays(1), AFTER)));
    }

    private static StandingView from(LocalDate day, StandingView standing) {
        return new StandingView(day, standing.participantId(), standing.takingPart(), standing.liesInId());
    }
}
