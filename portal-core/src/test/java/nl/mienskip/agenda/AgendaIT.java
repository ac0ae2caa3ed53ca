package nl.mienskip.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import nl.mienskip.editorial.Editorial;
import nl.mienskip.editorial.ItemView;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.Role;
import nl.mienskip.members.InTwoVillages;
import nl.mienskip.server.Rows;
import nl.mienskip.tenants.Language;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What residents find in their agenda, from the moment that it is published until it is taken away. */
@ArquillianTest
class AgendaIT extends InTwoVillages {

    private static final Actor EDITOR = Actor.of(0, 0, "AgendaIT", Role.CHIEF_EDITOR.rights());
    private static final String TITLE = "AgendaIT: breien";
    private static final LocalDate WEDNESDAY = LocalDate.of(2030, 1, 2);

    @Inject
    private Agenda agenda;

    @Inject
    private Editorial editorial;

    @Inject
    private Rows rows;

    private ItemView item;

    @AfterEach
    void leaveNothingBehind() throws SQLException {
        for (String table : List.of("occurrence", "event", "item_revision")) {
            rows.run(
                    "delete from " + table + " where item_id in (select id from item where title like ?)",
                    "AgendaIT:%");
        }
        rows.run("delete from item where title like ?", "AgendaIT:%");
        rows.run("delete from audit_entry where actor_name = 'AgendaIT'");
    }

    @Test
    void whatComesBackIsThereOnEachOfItsDaysButThoseThatAreCalledOff() {
        LocalDate today = LocalDate.now();
        LocalDate first = today.with(DayOfWeek.WEDNESDAY).plusWeeks(1);
        publish(new Schedule(
                false,
                first.atTime(20, 0),
                first.atTime(22, 0),
                "FREQ=WEEKLY;BYDAY=WE",
                List.of(first.plusWeeks(1)),
                List.of(new MovedDate(
                        first.plusWeeks(2), first.plusWeeks(2).plusDays(1).atTime(19, 0), null))));

        List<OccurrenceView> found = found();

        assertThat(found)
                .extracting(event -> event.timing().firstDay())
                .startsWith(first, first.plusWeeks(2).plusDays(1), first.plusWeeks(3));
        assertThat(found.getLast().timing().firstDay())
                .as("laid down for two years")
                .isAfter(today.plusYears(2).minusWeeks(2));
        assertThat(visitor(burum, () -> agenda.within(first, first, 1, 200).items()))
                .extracting(OccurrenceView::title)
                .contains(TITLE);
        assertThat(visitor(warfstermolen, () -> agenda.toCome("AgendaIT", 1, 200))
                        .total())
                .isZero();
    }

    @Test
    void whatIsPublishedAnewIsOnItsNewDaysAlone() {
        publish(once(WEDNESDAY.atTime(20, 0)));
        item = editor(() -> editorial.keep(
                        item.id(),
                        item.version(),
                        words(once(WEDNESDAY.plusDays(1).atTime(20, 0)))))
                .item();
        item = editor(() -> editorial.publish(item.id(), item.version(), null, null));

        assertThat(found()).extracting(event -> event.timing().firstDay()).containsExactly(WEDNESDAY.plusDays(1));
    }

    @Test
    void whatIsTakenOffThePagesIsNowhereInTheAgenda() {
        publish(once(WEDNESDAY.atTime(20, 0)));
        assertThat(visitor(burum, () -> agenda.show(item.id())).title()).isEqualTo(TITLE);

        editor(() -> editorial.withdraw(item.id(), item.version()));

        assertThat(found()).isEmpty();
        assertThatThrownBy(() -> visitor(burum, () -> agenda.show(item.id()))).isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsSoonIsThereOnceHoweverOftenItComesBack() {
        publish(new Schedule(
                false, LocalDate.now().plusDays(1).atTime(0, 1), null, "FREQ=DAILY;COUNT=5", List.of(), List.of()));

        assertThat(visitor(burum, () -> agenda.soon(100)))
                .filteredOn(event -> event.title().equals(TITLE))
                .hasSize(1);
    }

    @Test
    void theAgendaIsSearchedForTheWordsAsTheyAre() {
        publish(once(WEDNESDAY.atTime(20, 0)));

        assertThat(visitor(burum, () -> agenda.toCome("agendait: BREI", 1, 10)).total())
                .isEqualTo(1);
        assertThat(visitor(burum, () -> agenda.toCome("AgendaIT_ breien", 1, 10))
                        .total())
                .isZero();
    }

    @Test
    void daysThatCameWithinTwoYearsAreLaidDown() throws SQLException {
        LocalDate first = LocalDate.now().plusDays(1);
        publish(new Schedule(false, first.atTime(9, 0), null, "FREQ=DAILY", List.of(), List.of()));
        int all = found().size();
        rows.run("delete from occurrence where item_id = ? and day > ?", item.id(), first.plusDays(10));
        rows.run("update event set laid_until = ? where item_id = ?", first.plusDays(10), item.id());

        people.as(Actor.system("agenda"), burum, () -> {
            agenda.goOn();
            return null;
        });

        assertThat(found()).hasSize(all);
    }

    @Test
    void whatBeginsAfterTheseTwoYearsIsThereFromItsFirstTime() {
        LocalDate first = LocalDate.now().plusYears(3);
        publish(new Schedule(false, first.atTime(9, 0), null, "FREQ=YEARLY", List.of(), List.of()));

        assertThat(found()).extracting(event -> event.timing().firstDay()).startsWith(first, first.plusYears(1));
    }

    private void publish(Schedule schedule) {
        item = editor(() -> editorial.start(words(schedule)).item());
        item = editor(() -> editorial.publish(item.id(), item.version(), null, null));
    }

    private List<OccurrenceView> found() {
        return visitor(burum, () -> agenda.toCome("AgendaIT", 1, 1000).items());
    }

    private <T> T editor(Callable<T> work) {
        return people.as(EDITOR, burum, work);
    }

    private <T> T visitor(long village, Callable<T> work) {
        return people.as(Actor.VISITOR, village, work);
    }

    private static Schedule once(LocalDateTime starts) {
        return new Schedule(false, starts, starts.plusHours(2), "", List.of(), List.of());
    }

    private static WriteEvent words(Schedule schedule) {
        return new WriteEvent(Language.NL, TITLE, "<p>Breien</p>", "Dorpshuis", "", schedule);
    }
}
