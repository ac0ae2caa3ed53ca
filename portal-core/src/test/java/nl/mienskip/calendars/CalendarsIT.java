package nl.mienskip.calendars;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import nl.mienskip.agenda.Agenda;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.Role;
import nl.mienskip.members.InTwoVillages;
import nl.mienskip.server.Rows;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A file from another calendar, as it comes into a village's agenda. */
@ArquillianTest
class CalendarsIT extends InTwoVillages {

    private static final Actor EDITOR = Actor.of(0, 0, "CalendarsIT", Role.CHIEF_EDITOR.rights());
    private static final Actor WRITER = Actor.of(0, 0, "CalendarsIT", Role.CONTRIBUTOR.rights());

    private static final byte[] FILE = """
            BEGIN:VCALENDAR
            BEGIN:VEVENT
            UID:1@calendars-it
            SUMMARY:CalendarsIT: breien
            DTSTART;TZID=Europe/Amsterdam:20310305T200000
            RRULE:FREQ=WEEKLY;BYDAY=WE;COUNT=3
            END:VEVENT
            BEGIN:VEVENT
            UID:2@calendars-it
            SUMMARY:CalendarsIT: elk uur
            DTSTART:20310305T200000
            RRULE:FREQ=HOURLY
            END:VEVENT
            BEGIN:VEVENT
            UID:3@calendars-it
            SUMMARY:CalendarsIT: toen
            DTSTART:20010305T200000
            END:VEVENT
            BEGIN:VEVENT
            UID:1@calendars-it
            SUMMARY:CalendarsIT: nog eens
            DTSTART:20310305T200000
            END:VEVENT
            END:VCALENDAR
            """.getBytes(StandardCharsets.UTF_8);

    @Inject
    private Calendars calendars;

    @Inject
    private Agenda agenda;

    @Inject
    private Rows rows;

    @AfterEach
    void leaveNothingBehind() throws SQLException {
        for (String table : List.of("taken_event", "occurrence", "event", "item_revision")) {
            rows.run(
                    "delete from " + table + " where item_id in (select id from item where title like ?)",
                    "CalendarsIT:%");
        }
        rows.run("delete from item where title like ?", "CalendarsIT:%");
        rows.run("delete from audit_entry where actor_name = 'CalendarsIT'");
        rows.run("delete from queued_mail where text like '%CalendarsIT%'");
    }

    @Test
    void whatIsNewComesInOnceAndTheRestIsTold() {
        List<CalendarLine> preview = as(EDITOR, () -> calendars.preview(FILE));
        assertThat(preview)
                .extracting(CalendarLine::fate)
                .containsExactly(Fate.NEW, Fate.BROKEN, Fate.OVER, Fate.KNOWN);
        assertThat(preview.get(1).fault().code()).isEqualTo("event.rule");
        assertThat(preview.get(1).line()).isEqualTo(8);
        assertThat(coming()).as("a look keeps nothing").isZero();

        as(EDITOR, () -> calendars.take(FILE));
        as(EDITOR, () -> calendars.take(FILE));

        assertThat(coming()).isEqualTo(3);
        assertThat(people.as(EDITOR, warfstermolen, () -> calendars.preview(FILE))
                        .getFirst()
                        .fate())
                .as("another village has not got it")
                .isEqualTo(Fate.NEW);
    }

    @Test
    void whoMayNotPublishHandsIn() throws SQLException {
        as(WRITER, () -> calendars.take(FILE));

        assertThat(coming()).isZero();
        assertThat(rows.number("select count(*) from item where title = 'CalendarsIT: breien' and status = 'DRAFT'"))
                .isEqualTo(1);
    }

    private long coming() {
        return as(Actor.VISITOR, () -> agenda.toCome("CalendarsIT", 1, 10)).total();
    }

    private <T> T as(Actor actor, Callable<T> work) {
        return people.as(actor, burum, work);
    }
}
