package nl.mienskip.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.Forbidden;
import nl.mienskip.kernel.actor.Role;
import nl.mienskip.kernel.actor.Section;
import nl.mienskip.tenants.Language;
import org.junit.jupiter.api.Test;

class UpkeepTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofDays(200));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static final Actor WRITER = Actor.of(7, 7, "UpkeepTest", Role.CONTRIBUTOR.rights());

    private final Item item =
            new Item(Section.PAGES, new Written(Language.NL, "Iepen doar", "{\"body\":\"Kom del.\"}"), WRITER, NOW);

    @Test
    void pagesAreCheckedAfterHalfAYearAndEventsNever() {
        assertThat(SectionRuleView.usual(Section.PAGES).checkAfter(TODAY)).isEqualTo("2027-05-21");
        assertThat(SectionRuleView.usual(Section.NEWS).checkAfter(TODAY)).isEqualTo("2027-11-21");
        assertThat(SectionRuleView.usual(Section.AGENDA).checkAfter(TODAY)).isNull();
    }

    @Test
    void aCheckFallsOnTheLastDayOfAShorterMonth() {
        assertThat(SectionRuleView.usual(Section.PAGES).checkAfter(LocalDate.of(2026, 8, 31)))
                .isEqualTo("2027-02-28");
    }

    @Test
    void itIsDueOnItsDayAndNotBefore() {
        item.upkeep().begin(TODAY, NOW);

        assertThat(item.upkeep().view().due(TODAY.minusDays(1))).isFalse();
        assertThat(item.upkeep().view().due(TODAY)).isTrue();

        item.upkeep().plan(null);
        assertThat(item.upkeep().view().due(TODAY.plusYears(9))).isFalse();
    }

    @Test
    void whatWasConfirmedIsTakenBackOnce() {
        item.upkeep().begin(TODAY, NOW);
        item.upkeep().confirm(TODAY.plusMonths(6), LATER);
        assertThat(item.upkeep().view().checkedAt()).isEqualTo(LATER);

        item.upkeep().takeBack();

        assertThat(item.upkeep().view().checkOn()).isEqualTo(TODAY);
        assertThat(item.upkeep().view().checkedAt()).isEqualTo(NOW);
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> item.upkeep().takeBack())
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("item.notChecked"));
    }

    @Test
    void anotherDayOrAnotherPublicationLeavesNothingToTakeBack() {
        item.upkeep().begin(TODAY, NOW);
        item.upkeep().confirm(TODAY.plusMonths(6), LATER);
        item.upkeep().plan(TODAY.plusMonths(1));
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> item.upkeep().takeBack());

        item.upkeep().confirm(TODAY.plusMonths(6), LATER);
        item.upkeep().begin(TODAY.plusMonths(7), LATER);
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> item.upkeep().takeBack());
    }

    @Test
    void itsWriterLooksAfterItAlsoWhenResidentsReadIt() {
        item.publish(null, null, NOW);

        assertThatCode(() -> EditRule.checkCares(WRITER, item)).doesNotThrowAnyException();
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> EditRule.checkMayEdit(WRITER, item));
    }

    @Test
    void whoNoLongerWritesOrGaveItAwayDoesNotLookAfterIt() {
        item.publish(null, null, NOW);
        Actor left = Actor.of(7, 7, "UpkeepTest", Role.RESIDENT.rights());
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> EditRule.checkCares(left, item));

        item.upkeep().giveTo(new WriterView(8, "Other"));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> EditRule.checkCares(WRITER, item));
        assertThatCode(() -> EditRule.checkCares(Actor.of(9, 9, "Editor", Role.EDITOR.rights()), item))
                .doesNotThrowAnyException();
    }
}
