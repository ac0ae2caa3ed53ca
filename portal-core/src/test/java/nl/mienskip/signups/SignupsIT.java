package nl.mienskip.signups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.mienskip.agenda.Schedule;
import nl.mienskip.agenda.SignUpTerms;
import nl.mienskip.agenda.WriteEvent;
import nl.mienskip.editorial.Editorial;
import nl.mienskip.editorial.ItemView;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.Forbidden;
import nl.mienskip.kernel.actor.Role;
import nl.mienskip.members.InTwoVillages;
import nl.mienskip.server.Rows;
import nl.mienskip.tenants.Language;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Places at an event: given once, to as many as there is room for, and given on when somebody cancels. */
@ArquillianTest
class SignupsIT extends InTwoVillages {

    private static final Actor EDITOR = Actor.of(0, 0, "SignupsIT", Role.CHIEF_EDITOR.rights());
    private static final Actor WRITER = Actor.of(0, 0, "SignupsIT", Role.CONTRIBUTOR.rights());
    private static final LocalDate DAY = LocalDate.of(2031, 3, 5);
    private static final Pattern LINK = Pattern.compile("/signups/([\\w-]+)");

    @Inject
    private Signups signups;

    @Inject
    private Editorial editorial;

    @Inject
    private Rows rows;

    private ItemView item;

    @AfterEach
    void leaveNothingBehind() throws SQLException {
        rows.run("delete from queued_mail where to_address like '%@signups-it.example.org'");
        rows.run("delete from signup where title like 'SignupsIT:%'");
        for (String table : List.of("occurrence", "event", "item_revision")) {
            rows.run(
                    "delete from " + table + " where item_id in (select id from item where title like ?)",
                    "SignupsIT:%");
        }
        rows.run("delete from item where title like ?", "SignupsIT:%");
        rows.run("delete from audit_entry where actor_name = 'SignupsIT'");
    }

    @Test
    void whoSignsUpGetsAPlaceAndAMailWithALinkThatCancels() throws SQLException {
        publish(new SignUpTerms(2, 0));

        assertThat(signUp("anna", 1)).isEqualTo(Place.TAKEN);
        String token = token("anna");
        assertThat(visitor(() -> signups.own(token)).name()).isEqualTo("anna");
        assertThat(rows.text("select token_hash from signup where name = 'anna'"))
                .doesNotContain(token);

        visitor(() -> {
            signups.cancel(token);
            return null;
        });

        assertThat(names()).isEmpty();
        assertThatThrownBy(() -> visitor(() -> signups.own(token))).isInstanceOf(NotFound.class);
    }

    @Test
    void whenItIsFullOneWaitsAndMovesUpByItself() throws SQLException {
        publish(new SignUpTerms(3, 0));
        signUp("anna", 2);
        assertThat(signUp("bauke", 2)).as("does not fit any more").isEqualTo(Place.WAITING);
        assertThat(signUp("cor", 1)).as("still fits").isEqualTo(Place.TAKEN);
        assertThat(visitor(() -> signups.about(item.id(), DAY)).full()).isTrue();

        visitor(() -> {
            signups.cancel(token("anna"));
            return null;
        });

        assertThat(places()).containsExactlyInAnyOrder("bauke TAKEN", "cor TAKEN");
        assertThat(mailTo("bauke", "%plaats voor u%")).contains("SignupsIT: eten");
    }

    @RepeatedTest(3)
    void twoWhoTakeTheLastPlaceAtOnceDoNotBothGetIt() throws Exception {
        publish(new SignUpTerms(1, 0));
        CyclicBarrier both = new CyclicBarrier(2);
        try (ExecutorService neighbours = Executors.newFixedThreadPool(2)) {
            List<Future<Place>> asked =
                    neighbours.invokeAll(List.of(atOnce(both, "anna"), atOnce(both, "bauke")), 60, TimeUnit.SECONDS);

            assertThat(List.of(asked.get(0).get(), asked.get(1).get()))
                    .containsExactlyInAnyOrder(Place.TAKEN, Place.WAITING);
        }
    }

    private Callable<Place> atOnce(CyclicBarrier both, String name) {
        return () -> {
            both.await(20, TimeUnit.SECONDS);
            return signUp(name, 1);
        };
    }

    @Test
    void anAddressSignsUpOnceAndIsToldWhatItHas() throws SQLException {
        publish(new SignUpTerms(0, 0));
        signUp("anna", 1);

        assertThat(visitor(() -> signups.signUp(command("anna ANDERS", "ANNA@signups-it.example.org", 5))))
                .isEqualTo(Place.TAKEN);

        assertThat(names()).containsExactly("anna");
        assertThat(rows.number("select count(*) from queued_mail where to_address = 'anna@signups-it.example.org'"))
                .as("not a mail for each click")
                .isEqualTo(1);
    }

    @Test
    void afterTheLastDayNobodySignsUp() {
        publish(new SignUpTerms(10, 0), LocalDate.now().plusDays(2));
        assertThat(visitor(() -> signups.about(item.id(), LocalDate.now().plusDays(2)))
                        .open())
                .isTrue();

        publishAgain(new SignUpTerms(10, 3), LocalDate.now().plusDays(2));

        assertThatThrownBy(() -> visitor(() -> signups.signUp(new SignUp(
                        item.id(),
                        LocalDate.now().plusDays(2),
                        Language.NL,
                        "anna",
                        "anna@signups-it.example.org",
                        1,
                        ""))))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void whatIsWrongIsSaidAtItsField() {
        publish(new SignUpTerms(4, 0));

        refused("email", command("anna", "geen adres", 1));
        refused("name", command(" ", "anna@signups-it.example.org", 1));
        refused("people", command("anna", "anna@signups-it.example.org", 0));
        refused("people", command("anna", "anna@signups-it.example.org", 5));
    }

    @Test
    void onlyAnEventThatAsksForItTakesSignUps() {
        publish(null);

        assertThatThrownBy(() -> signUp("anna", 1)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.as(
                        Actor.VISITOR, warfstermolen, () -> signups.signUp(command("anna", "a@example.org", 1))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoseEventIsTakenOffThePagesIsToldAfterAnHour() throws SQLException {
        publish(new SignUpTerms(10, 0));
        signUp("anna", 1);
        item = editor(() -> editorial.withdraw(item.id(), item.version()));

        goRound();
        assertThat(mailTo("anna", "Gaat niet door%")).as("may have been a slip").isNull();
        rows.run("update signup set missing_since = missing_since - interval 61 minute where name = 'anna'");
        goRound();

        assertThat(mailTo("anna", "Gaat niet door%")).contains("SignupsIT: eten", "gaat niet door");
        assertThat(rows.number("select count(*) from signup where title like 'SignupsIT:%'"))
                .isZero();
    }

    @Test
    void whoseEventIsAtAnotherHourIsTold() throws SQLException {
        publish(new SignUpTerms(10, 0));
        signUp("anna", 1);
        item = editor(() -> editorial.keep(item.id(), item.version(), words(new SignUpTerms(10, 0), DAY, 20)))
                .item();
        item = editor(() -> editorial.publish(item.id(), item.version(), null, null));

        goRound();

        assertThat(mailTo("anna", "Op een ander moment%")).contains("woensdag 5 maart 2031, 20.00 uur");
    }

    @Test
    void aMonthAfterTheEventItIsForgottenWhoCame() throws SQLException {
        publish(new SignUpTerms(10, 0));
        signUp("anna", 1);
        rows.run("update signup set over_at = utc_timestamp() - interval 29 day where name = 'anna'");
        goRound();
        assertThat(names()).containsExactly("anna");

        rows.run("update signup set over_at = utc_timestamp() - interval 31 day where name = 'anna'");
        goRound();

        assertThat(names()).isEmpty();
    }

    @Test
    void theListIsForThoseWhoOrganiseAndTheyMayTakeSomebodyOff() throws SQLException {
        publish(new SignUpTerms(10, 0));
        signUp("anna", 1);

        assertThatThrownBy(() -> people.as(WRITER, burum, () -> signups.list(item.id())))
                .as("an event of somebody else")
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> people.as(EDITOR, warfstermolen, () -> signups.list(item.id())))
                .isInstanceOf(NotFound.class);
        long anna = editor(() -> signups.list(item.id())).getFirst().id();
        editor(() -> {
            signups.remove(item.id(), anna);
            return null;
        });

        assertThat(names()).isEmpty();
        assertThat(mailTo("anna", "%geschrapt%")).isNotNull();
        assertThat(rows.number(
                        "select count(*) from audit_entry where act = 'signup.removed' and subject like ?",
                        "SignupsIT: eten%"))
                .isEqualTo(1);
    }

    private void publish(SignUpTerms terms) {
        publish(terms, DAY);
    }

    private void publish(SignUpTerms terms, LocalDate day) {
        item = editor(() -> editorial.start(words(terms, day, 18)).item());
        item = editor(() -> editorial.publish(item.id(), item.version(), null, null));
    }

    private void publishAgain(SignUpTerms terms, LocalDate day) {
        item = editor(() -> editorial.keep(item.id(), item.version(), words(terms, day, 18)))
                .item();
        item = editor(() -> editorial.publish(item.id(), item.version(), null, null));
    }

    private static WriteEvent words(SignUpTerms terms, LocalDate day, int hour) {
        Schedule schedule = new Schedule(false, day.atTime(hour, 0), day.atTime(hour + 2, 0), "", List.of(), List.of());
        return new WriteEvent(Language.NL, "SignupsIT: eten", "<p>Stamppot</p>", "Dorpshuis", "", schedule, terms);
    }

    private Place signUp(String name, int people) {
        return visitor(() -> signups.signUp(command(name, name + "@signups-it.example.org", people)));
    }

    private SignUp command(String name, String email, int people) {
        return new SignUp(item.id(), DAY, Language.NL, name, email, people, "");
    }

    private void refused(String field, SignUp command) {
        assertThatThrownBy(() -> visitor(() -> signups.signUp(command)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    private String token(String name) throws SQLException {
        Matcher link = LINK.matcher(mailTo(name, "%"));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    /** The last mail to them; null when there is none. */
    private String mailTo(String name, String subject) throws SQLException {
        return rows.text(
                "select max(text) from queued_mail where to_address = ? and subject like ?",
                name + "@signups-it.example.org",
                subject);
    }

    private List<String> names() {
        return editor(() -> signups.list(item.id())).stream()
                .map(SignupView::name)
                .toList();
    }

    private List<String> places() {
        return editor(() -> signups.list(item.id())).stream()
                .map(one -> one.name() + " " + one.place())
                .toList();
    }

    private void goRound() {
        people.as(Actor.system("signups"), burum, () -> {
            signups.goRound();
            return null;
        });
    }

    private <T> T editor(Callable<T> work) {
        return people.as(EDITOR, burum, work);
    }

    private <T> T visitor(Callable<T> work) {
        return people.as(Actor.VISITOR, burum, work);
    }
}
