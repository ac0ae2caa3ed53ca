package nl.mienskip.freshness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.mienskip.accounts.AccountView;
import nl.mienskip.editorial.Editorial;
import nl.mienskip.editorial.ItemCare;
import nl.mienskip.editorial.ItemStatus;
import nl.mienskip.editorial.ItemView;
import nl.mienskip.editorial.WhenOverdue;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.Role;
import nl.mienskip.kernel.actor.Section;
import nl.mienskip.kernel.time.PlatformTime;
import nl.mienskip.members.GrantRole;
import nl.mienskip.members.InTwoVillages;
import nl.mienskip.members.Members;
import nl.mienskip.pages.WritePage;
import nl.mienskip.server.Rows;
import nl.mienskip.tenants.Language;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One mail a week to whoever has something to look at. The weeks are those of a year that no round comes to. */
@ArquillianTest
class FreshnessIT extends InTwoVillages {

    private static final String MARK = "FreshnessIT";
    private static final Actor CHIEF = Actor.of(920_001, 0, MARK, Role.CHIEF_EDITOR.rights());
    private static final Actor ADMINISTRATOR = Actor.of(920_003, 0, MARK, Role.TENANT_ADMINISTRATOR.rights());
    private static final LocalDate WEEK = LocalDate.of(2900, 1, 4);
    private static final Pattern LINK = Pattern.compile("/checks/(\\S+)");

    @Inject
    private Freshness freshness;

    @Inject
    private Editorial editorial;

    @Inject
    private ItemCare care;

    @Inject
    private Members members;

    @Inject
    private Rows rows;

    @Inject
    private Clock clock;

    private AccountView writer;

    /** The week of today is written first, so that the server's own round has nothing left to write. */
    @BeforeEach
    void settle() {
        remind(thisWeek());
        writer = people.villager(burum);
        as(
                ADMINISTRATOR,
                () -> members.grant(
                        people.memberId(burum, writer), new GrantRole(Role.CONTRIBUTOR, Section.PAGES, null)));
    }

    @AfterEach
    void leaveNothingBehind() throws SQLException {
        rows.run("delete from page where title like ?", MARK + "%");
        rows.run("delete r from item_revision r join item i on i.id = r.item_id where i.title like ?", MARK + "%");
        rows.run("delete from item where title like ?", MARK + "%");
        rows.run("delete from queued_mail where text like ? or to_address = ?", "%" + MARK + "%", writer.email());
        rows.run("delete from section_rule where tenant_id = ?", burum);
        rows.run("delete from freshness_link where tenant_id in (?, ?)", burum, warfstermolen);
        rows.run("update freshness_week set monday = ? where monday >= ?", thisWeek(), WEEK);
        rows.run("delete from audit_entry where actor_name in (?, ?)", MARK, writer.name());
    }

    @Test
    void whoLooksAfterSeveralThingsGetsOneMailAWeekOfThemAll() throws SQLException {
        due("one");
        due("two");

        assertThat(remind(WEEK)).isTrue();
        assertThat(remind(WEEK)).isFalse();
        assertThat(mails()).isEqualTo(1);
        assertThat(mail()).contains(MARK + " one", MARK + " two", writer.name());

        assertThat(remind(WEEK.plusWeeks(1))).isTrue();
        assertThat(mails()).isEqualTo(2);
        assertThat(remind(WEEK)).as("a week that is over").isFalse();
    }

    @Test
    void whoHasNothingToDoGetsNoMail() throws SQLException {
        ItemView item = due("one");
        people.as(writer, burum, () -> care.confirm(item.id()));

        remind(WEEK);

        assertThat(mails()).isZero();
    }

    @Test
    void whatIsReturnedToThemStandsInTheSameMail() throws SQLException {
        due("one");
        ItemView other = people.as(
                writer, burum, () -> editorial.start(words("returned")).item());
        ItemView asked = people.as(writer, burum, () -> editorial.handIn(other.id(), other.version()));
        as(CHIEF, () -> editorial.giveBack(asked.id(), asked.version(), "Wannear is it?"));
        rows.run("delete from queued_mail where to_address = ?", writer.email());

        remind(WEEK);

        assertThat(mails()).isEqualTo(1);
        assertThat(mail()).contains(MARK + " one", MARK + " returned", "Wannear is it?");
    }

    @Test
    void theLinkSaysInTheirNameThatItIsRightAndLookingChangesNothing() throws SQLException {
        ItemView item = due("one");
        remind(WEEK);
        String token = token();

        assertThat(visit(() -> freshness.show(token)).due().items())
                .extracting(ItemView::id)
                .containsExactly(item.id());
        assertThat(visit(() -> freshness.show(token)).due().total()).isEqualTo(1);

        visit(() -> freshness.confirm(token, item.id()));
        assertThat(visit(() -> freshness.show(token)).due().items()).isEmpty();
        assertThat(rows.number(
                        "select count(*) from audit_entry where act = 'item.checked' and actor_name = ? and account_id = ?",
                        writer.name(),
                        writer.id()))
                .isEqualTo(1);

        visit(() -> freshness.takeBack(token, item.id()));
        assertThat(visit(() -> freshness.show(token)).due().total()).isEqualTo(1);
    }

    @Test
    void theLinkIsWorthNothingElsewhereLaterOrForAnotherWork() throws SQLException {
        ItemView item = due("one");
        ItemView others = published("others", CHIEF);
        remind(WEEK);
        String token = token();

        assertThat(rows.number("select count(*) from freshness_link where token_hash = ?", token))
                .as("stored as it is")
                .isZero();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> people.as(Actor.VISITOR, warfstermolen, () -> freshness.show(token)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> visit(() -> freshness.show(token + "x")));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> visit(() -> freshness.confirm(token, others.id())));

        rows.run("update freshness_link set expires_at = ? where account_id = ?", clock.instant(), writer.id());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> visit(() -> freshness.confirm(token, item.id())));
    }

    @Test
    void whoWritesHereNoMoreNeitherGetsAMailNorUsesTheirLink() throws SQLException {
        ItemView item = due("one");
        remind(WEEK);
        String token = token();
        rows.run("delete g from role_grant g join member m on m.id = g.member_id where m.account_id = ?", writer.id());

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> visit(() -> freshness.confirm(token, item.id())));
        rows.run("delete from queued_mail where to_address = ?", writer.email());
        remind(WEEK.plusWeeks(1));
        assertThat(mails()).isZero();
    }

    @Test
    void othersAreAskedAfterTwoMailsAndAfterTwoMoreTheVillagesChoiceIsDone() throws SQLException {
        choose(WhenOverdue.HIDE);
        AccountView second = people.villager(burum);
        as(
                ADMINISTRATOR,
                () -> members.grant(people.memberId(burum, second), new GrantRole(Role.EDITOR, Section.PAGES, null)));
        ItemView item = due("one");

        remind(WEEK);
        remind(WEEK.plusWeeks(1));
        assertThat(mails(second)).isZero();

        remind(WEEK.plusWeeks(2));
        remind(WEEK.plusWeeks(3));
        assertThat(mails(second)).isEqualTo(2);
        assertThat(mails()).isEqualTo(4);
        assertThat(status(item)).isEqualTo(ItemStatus.PUBLISHED);

        remind(WEEK.plusWeeks(4));
        assertThat(status(item)).isEqualTo(ItemStatus.ARCHIVED);
        assertThat(mails()).isEqualTo(4);
        assertThat(rows.number(
                        "select count(*) from audit_entry where act = 'item.hidden' and subject = ?", MARK + " one"))
                .isEqualTo(1);
        rows.run("delete from audit_entry where subject = ?", MARK + " one");
        rows.run("delete from queued_mail where to_address = ?", second.email());
    }

    @Test
    void residentsReadTheMarkUntilSomebodyLooks() throws SQLException {
        choose(WhenOverdue.MARK);
        ItemView item = due("one");
        for (int week = 0; week < 5; week++) {
            assertThat(visit(() -> care.doubted(item.id()))).isEmpty();
            remind(WEEK.plusWeeks(week));
        }
        assertThat(visit(() -> care.doubted(item.id()))).isPresent();
        remind(WEEK.plusWeeks(5));
        assertThat(rows.number(
                        "select count(*) from audit_entry where act = 'item.marked' and subject = ?", MARK + " one"))
                .isEqualTo(1);

        people.as(writer, burum, () -> care.confirm(item.id()));
        assertThat(visit(() -> care.doubted(item.id()))).isEmpty();
        assertThat(rows.number("select reminders from item where id = ?", item.id()))
                .isZero();
        rows.run("delete from audit_entry where subject = ?", MARK + " one");
    }

    private void choose(WhenOverdue chosen) {
        as(ADMINISTRATOR, () -> editorial.choose(editorial.rule(Section.PAGES).whenOverdue(chosen)));
    }

    private ItemStatus status(ItemView item) {
        return as(CHIEF, () -> editorial.draft(WritePage.class, item.id()))
                .item()
                .status();
    }

    private long mails(AccountView reader) throws SQLException {
        return rows.number("select count(*) from queued_mail where to_address = ?", reader.email());
    }

    /** A page that residents read, looked after by the writer and due. */
    private ItemView due(String title) throws SQLException {
        ItemView item = published(title, CHIEF);
        as(CHIEF, () -> care.give(item.id(), writer.id(), item.upkeep().checkOn()));
        rows.run("update item set check_on = '2026-01-05' where id = ?", item.id());
        return item;
    }

    private ItemView published(String title, Actor by) {
        ItemView draft = as(by, () -> editorial.start(words(title)).item());
        return as(by, () -> editorial.publish(draft.id(), draft.version(), null, null));
    }

    private LocalDate thisWeek() {
        return WeekRule.lastBegun(clock.instant().atZone(PlatformTime.ZONE));
    }

    private boolean remind(LocalDate monday) {
        return people.in(burum, () -> people.system(() -> freshness.remind(monday)));
    }

    private String token() throws SQLException {
        Matcher link = LINK.matcher(mail());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private long mails() throws SQLException {
        return mails(writer);
    }

    private String mail() throws SQLException {
        return rows.text("select text from queued_mail where to_address = ? order by id desc limit 1", writer.email());
    }

    private <T> T visit(Callable<T> work) {
        return people.as(Actor.VISITOR, burum, work);
    }

    private <T> T as(Actor actor, Callable<T> work) {
        return people.as(actor, burum, work);
    }

    private static WritePage words(String title) {
        return new WritePage(Language.NL, MARK + " " + title, "<p>Sûnt 1476.</p>", 0);
    }
}
