package nl.mienskip.costs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.mienskip.tenants.MergerView;
import nl.mienskip.tenants.TenantView;

/** Whatever merged with what and when, and whatever day a figure is of: on each day everybody is counted where they are. */
class MergedInhabitantsPropertiesTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 40;
    private static final List<TenantView> VILLAGES =
            List.of(Burum.BURUM, Burum.MUNNEKEZIJL, Burum.WARFSTERMOLEN, Burum.NOARDEAST);

    /**
     * A village as it was.
     *
     * @param people who always lived there
     * @param counted the day of its figure, from the first
     * @param into which of the later ones it goes up in; none where there is none
     * @param after how long after the last that went up in it
     */
    private record Village(int people, int counted, int into, int after) {}

    /** What happened, and the figures that were truly counted. */
    private record Course(List<TenantView> figures, Map<Long, MergerView> mergers, List<Village> villages) {

        private static Course of(List<Village> villages) {
            Map<Long, MergerView> mergers = new HashMap<>();
            for (int i = 0; i < villages.size(); i++) {
                int into = i + villages.get(i).into();
                if (into > i && into < villages.size()) {
                    TenantView other = VILLAGES.get(into);
                    mergers.put(
                            VILLAGES.get(i).id(),
                            new MergerView(
                                    other.id(),
                                    other.slug(),
                                    last(VILLAGES.get(i), mergers)
                                            .plusDays(villages.get(i).after())));
                }
            }
            Course unknown = new Course(List.of(), mergers, villages);
            List<TenantView> figures = new ArrayList<>();
            for (int i = 0; i < villages.size(); i++) {
                LocalDate on = FIRST.plusDays(villages.get(i).counted());
                figures.add(VILLAGES.get(i).counting(unknown.living(i, on), on));
            }
            return new Course(figures, mergers, villages);
        }

        private static LocalDate last(TenantView village, Map<Long, MergerView> mergers) {
            return mergers.values().stream()
                    .filter(merger -> merger.intoId() == village.id())
                    .map(MergerView::on)
                    .max(LocalDate::compareTo)
                    .orElse(FIRST);
        }

        /** Who truly lives there on a day. */
        private int living(int village, LocalDate day) {
            int living = villages.get(village).people();
            for (int i = 0; i < village; i++) {
                MergerView merger = mergers.get(VILLAGES.get(i).id());
                if (merger != null && merger.intoId() == VILLAGES.get(village).id() && !day.isBefore(merger.on())) {
                    living += living(i, merger.on());
                }
            }
            return living;
        }

        private void everybodyIsCounted(BiFunction<TenantView, LocalDate, Integer> counted) {
            for (LocalDate day = FIRST; day.isBefore(FIRST.plusDays(DAYS)); day = day.plusDays(1)) {
                for (int i = 0; i < figures.size(); i++) {
                    MergerView merger = mergers.get(figures.get(i).id());
                    if (merger == null || day.isBefore(merger.on())) {
                        assertThat(counted.apply(figures.get(i), day)).isEqualTo(living(i, day));
                    }
                }
            }
        }
    }

    @Property(tries = 500)
    void onEachDayEverybodyIsCountedWhereTheyAre(@ForAll("courses") Course course) {
        MergedInhabitants inhabitants = new MergedInhabitants(course.figures(), course.mergers());

        course.everybodyIsCounted((tenant, day) -> MergedInhabitants.sum(inhabitants.of(tenant, day)));
    }

    @Example
    void aFigureThatIsTakenAsItStandsWouldBeFound() {
        Course course = Course.of(List.of(
                new Village(450, 0, 1, 10),
                new Village(600, 20, 0, 0),
                new Village(210, 0, 0, 0),
                new Village(45_000, 0, 0, 0)));

        assertThatThrownBy(() -> course.everybodyIsCounted((tenant, day) -> tenant.inhabitants()))
                .isInstanceOf(AssertionError.class);
    }

    @Provide
    Arbitrary<Course> courses() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1_000),
                        Arbitraries.integers().between(0, DAYS),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, DAYS / 4))
                .as(Village::new)
                .list()
                .ofSize(VILLAGES.size())
                .map(Course::of);
    }
}
