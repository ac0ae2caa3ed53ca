package nl.mienskip.calendars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import nl.mienskip.agenda.Agenda;
import nl.mienskip.agenda.OccurrenceView;
import nl.mienskip.agenda.WriteEvent;
import nl.mienskip.editorial.Editorial;
import nl.mienskip.editorial.ItemDraft;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.Forbidden;
import nl.mienskip.kernel.actor.Role;
import nl.mienskip.kernel.http.Answer;
import nl.mienskip.kernel.http.Stamp;
import nl.mienskip.kernel.http.Trouble;
import nl.mienskip.members.InTwoVillages;
import nl.mienskip.server.Rows;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A calendar elsewhere, as the agenda keeps step with it; what comes from outside is made up. */
@ArquillianTest
class FollowingIT extends InTwoVillages {

    private static final Actor EDITOR = Actor.of(0, 0, "FollowingIT", Role.CHIEF_EDITOR.rights());
    private static final String ADDRESS = "webcal://harmonie.example/agenda.ics";

    @Inject
    private Calendars calendars;

    @Inject
    private Agenda agenda;

    @Inject
    private Editorial editorial;

    @Inject
    private Rows rows;

    private long source;

    @BeforeEach
    void follow() {
        source = as(EDITOR, () -> calendars.follow("FollowingIT", ADDRESS)).id();
    }

    @AfterEach
    void leaveNothingBehind() throws SQLException {
        for (String table : List.of("taken_event", "occurrence", "event", "item_revision")) {
            rows.run(
                    "delete from " + table + " where item_id in (select id from item where title like ?)",
                    "FollowingIT:%");
        }
        rows.run("delete from item where title like ?", "FollowingIT:%");
        rows.run("delete from calendar_source where name = 'FollowingIT'");
        rows.run("delete from audit_entry where subject like 'FollowingIT%'");
    }

    @Test
    void whatIsInItComesChangesAndGoesWithIt() {
        came(event("1", "breien", "20310305T200000") + event("2", "zingen", "20310306T200000"));
        assertThat(titles()).containsExactly("FollowingIT: breien", "FollowingIT: zingen");

        came(event("1", "breien en haken", "20310307T200000"));

        assertThat(titles()).containsExactly("FollowingIT: breien en haken");
        came(event("1", "breien en haken", "20310307T200000") + event("2", "zingen", "20310306T200000"));
        assertThat(titles())
                .as("is there again")
                .containsExactly("FollowingIT: zingen", "FollowingIT: breien en haken");
    }

    @Test
    void whatSomebodyHereWroteStays() {
        came(event("1", "breien", "20310305T200000"));
        long id = coming().getFirst().id();
        as(EDITOR, () -> {
            ItemDraft<WriteEvent> draft = editorial.draft(WriteEvent.class, id);
            WriteEvent words = draft.words();
            editorial.keep(
                    id,
                    draft.item().version(),
                    new WriteEvent(words.language(), "FollowingIT: van ons", "", "", "", words.schedule()));
            return editorial.publish(
                    id, editorial.draft(WriteEvent.class, id).item().version(), null, null);
        });

        came(event("1", "breien en haken", "20310307T200000"));

        assertThat(titles()).containsExactly("FollowingIT: van ons");
    }

    @Test
    void whatIsNoCalendarOrSuddenlyEmptyTakesNothingAway() {
        came(event("1", "breien", "20310305T200000"));

        came("");
        assertThat(state().trouble()).isEqualTo(Trouble.BROKEN);
        came(event("1", "breien", "20310305T200000").replace("SUMMARY", "no line"));

        assertThat(titles()).containsExactly("FollowingIT: breien");
    }

    @Test
    void whatCannotBeReadIsToldAndLeftAloneForAWhile() {
        assertThat(due()).isTrue();
        as(Actor.system("calendars"), () -> {
            calendars.failed(source, Trouble.GONE, null);
            return null;
        });

        assertThat(state().trouble()).isEqualTo(Trouble.GONE);
        assertThat(due()).isFalse();
    }

    @Test
    void onlyWhoPublishesMakesTheVillageFollow() {
        Actor writer = Actor.of(0, 0, "FollowingIT", Role.CONTRIBUTOR.rights());
        assertThatThrownBy(() -> as(writer, () -> calendars.follow("FollowingIT", ADDRESS)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> as(EDITOR, () -> calendars.follow("FollowingIT", "file:///etc/passwd")))
                .isInstanceOf(InvalidInput.class);
        assertThat(people.as(EDITOR, warfstermolen, calendars::sources))
                .extracting(SourceView::name)
                .doesNotContain("FollowingIT");
    }

    private void came(String events) {
        byte[] file = ("BEGIN:VCALENDAR\r\n" + events + "END:VCALENDAR\r\n").getBytes(StandardCharsets.UTF_8);
        as(Actor.system("calendars"), () -> {
            calendars.came(
                    source,
                    new Answer(URI.create("https://harmonie.example"), false, "text/calendar", file, Stamp.NONE));
            return null;
        });
    }

    private static String event(String uid, String title, String starts) {
        return "BEGIN:VEVENT\r\nUID:" + uid + "@following-it\r\nSUMMARY:FollowingIT: " + title
                + "\r\nDTSTART;TZID=Europe/Amsterdam:" + starts + "\r\nEND:VEVENT\r\n";
    }

    private boolean due() {
        return as(Actor.system("calendars"), () -> calendars.due().containsKey(source));
    }

    private SourceView state() {
        return as(EDITOR, calendars::sources).stream()
                .filter(one -> one.id() == source)
                .findFirst()
                .orElseThrow();
    }

    private List<String> titles() {
        return coming().stream().map(OccurrenceView::title).toList();
    }

    private List<OccurrenceView> coming() {
        return as(Actor.VISITOR, () -> agenda.toCome("FollowingIT", 1, 10)).items();
    }

    private <T> T as(Actor actor, Callable<T> work) {
        return people.as(actor, burum, work);
    }
}
