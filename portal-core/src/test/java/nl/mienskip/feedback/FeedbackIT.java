package nl.mienskip.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import nl.mienskip.accounts.AccountView;
import nl.mienskip.editorial.Editorial;
import nl.mienskip.editorial.ItemView;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.Forbidden;
import nl.mienskip.kernel.actor.Role;
import nl.mienskip.kernel.actor.Section;
import nl.mienskip.kernel.tenant.TenantContext;
import nl.mienskip.members.GrantRole;
import nl.mienskip.members.InTwoVillages;
import nl.mienskip.members.Members;
import nl.mienskip.pages.WritePage;
import nl.mienskip.server.Rows;
import nl.mienskip.tenants.Language;
import nl.mienskip.tenants.TenantView;
import nl.mienskip.tenants.Tenants;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What readers say, who reads it, and what becomes of it. */
@ArquillianTest
class FeedbackIT extends InTwoVillages {

    private static final String MARK = "FeedbackIT";
    private static final String READER = "feedback.it@example.org";
    private static final Actor CHIEF = Actor.of(930_001, 0, MARK, Role.CHIEF_EDITOR.rights());
    private static final Actor ADMINISTRATOR = Actor.of(930_002, 0, MARK, Role.TENANT_ADMINISTRATOR.rights());
    private static final Actor OPERATOR = Actor.of(930_003, 0, MARK, Role.OPERATOR.rights());
    private static final Actor EDITOR = Actor.of(930_004, 0, MARK, Role.EDITOR.rights());

    @Inject
    private Feedback feedback;

    @Inject
    private Editorial editorial;

    @Inject
    private Members members;

    @Inject
    private Tenants tenants;

    @Inject
    private Rows rows;

    @Inject
    private Clock clock;

    private AccountView board;

    @BeforeEach
    void settle() {
        board = with(Role.CHIEF_EDITOR, null);
    }

    private AccountView with(Role role, Section section) {
        AccountView account = people.villager(burum);
        people.as(
                ADMINISTRATOR,
                burum,
                () -> members.grant(people.memberId(burum, account), new GrantRole(role, section, null)));
        return account;
    }

    @AfterEach
    void leaveNothingBehind() throws SQLException {
        rows.run("delete from reaction where text like ?", MARK + "%");
        rows.run("delete from queued_mail where text like ? or to_address = ?", "%" + MARK + "%", READER);
        rows.run("delete from page where title like ?", MARK + "%");
        rows.run("delete r from item_revision r join item i on i.id = r.item_id where i.title like ?", MARK + "%");
        rows.run("delete from item where title like ?", MARK + "%");
        rows.run("delete from audit_entry where actor_name = ?", MARK);
        rows.run(
                "delete g from role_grant g join member m on m.id = g.member_id join account a on a.id = m.account_id"
                        + " where a.name like 'Test %' and m.tenant_id = ?",
                burum);
    }

    @Test
    void theBoardReadsItGetsAMailAndItsAnswerGoesToTheReader() throws SQLException {
        give("/news", "De datum klopt niet.", READER);

        assertThat(mail(board.email())).contains(MARK + " De datum klopt niet.", "/admin/feedback/");
        assertThat(mail(board.email())).as("the reader's address").doesNotContain(READER);

        ReactionView reaction = newest();
        assertThat(reaction.page()).endsWith("/news");
        assertThat(reaction.email()).isEqualTo(READER);
        assertThat(reaction.status()).isEqualTo(ReactionStatus.NEW);

        ReactionView answered =
                as(CHIEF, () -> feedback.answer(reaction.id(), reaction.version(), "Dank u, het is aangepast."));
        assertThat(answered.status()).isEqualTo(ReactionStatus.ANSWERED);
        assertThat(answered.handledBy()).isEqualTo(MARK);
        assertThat(mail(READER)).contains("Dank u, het is aangepast.", MARK + " De datum klopt niet.");
        assertThat(rows.number(
                        "select count(*) from audit_entry where act = 'feedback.answered' and actor_name = ?", MARK))
                .isEqualTo(1);
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> as(CHIEF, () -> feedback.answer(answered.id(), answered.version(), "Nog eens.")));
        assertThat(mails(READER)).isEqualTo(1);
    }

    @Test
    void whoLooksAfterThePageIsToldTooWithoutTheAddressAndOnlyOnce() throws SQLException {
        AccountView owner = with(Role.CONTRIBUTOR, Section.PAGES);
        ItemView page = published(owner);

        give("/pages/" + page.id(), "Er mist een jaartal.", READER);
        assertThat(newest().about()).isEqualTo(MARK + " Skiednis");
        assertThat(mail(owner.email())).contains(MARK + " Er mist een jaartal.").doesNotContain(READER);
        assertThat(mails(board.email())).isEqualTo(1);

        rows.run("update item set owner_id = ? where id = ?", board.id(), page.id());
        give("/pages/" + page.id(), "En een naam.", "");
        assertThat(mails(owner.email())).isEqualTo(1);
        assertThat(mails(board.email())).isEqualTo(2);
    }

    @Test
    void aPageThatNobodyReadsYetHasNoOwnerToTell() throws SQLException {
        AccountView owner = with(Role.CONTRIBUTOR, Section.PAGES);
        ItemView draft = people.as(owner, burum, () -> editorial.start(words()).item());

        give("/pages/" + draft.id(), "Wat staat hier?", "");

        assertThat(mails(owner.email())).isZero();
        assertThat(newest().about()).isEmpty();
    }

    @Test
    void whatIsSaidToTheCooperationTheVillageDoesNotReadNorTheOtherWayRound() {
        TenantView village = people.in(burum, () -> people.system(tenants::current));
        people.as(Actor.VISITOR, TenantContext.PLATFORM, () -> {
            feedback.giveToPlatform(reaction("/news", "Het menu doet niets.", READER), village);
            return null;
        });
        give("/news", "De datum klopt niet.", READER);

        assertThat(texts(CHIEF, burum)).containsExactly(MARK + " De datum klopt niet.");
        assertThat(texts(OPERATOR, TenantContext.PLATFORM)).containsExactly(MARK + " Het menu doet niets.");
        ReactionView told = people
                .as(OPERATOR, TenantContext.PLATFORM, () -> feedback.list(new ReactionQuery(null, 1, 500)))
                .items()
                .stream()
                .filter(one -> one.text().startsWith(MARK))
                .findFirst()
                .orElseThrow();
        assertThat(told.village()).isEqualTo(village.name());
        assertThat(told.page()).contains(village.canonicalHost());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(CHIEF, () -> feedback.show(told.id())));
    }

    @Test
    void anotherVillageNeitherReadsNorAnswersIt() {
        give("/news", "De datum klopt niet.", READER);
        ReactionView reaction = newest();

        assertThat(texts(CHIEF, warfstermolen)).isEmpty();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> people.as(CHIEF, warfstermolen, () -> feedback.show(reaction.id())));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> people.as(CHIEF, warfstermolen, () -> feedback.answer(reaction.id(), 0, "Dag.")));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> people.as(CHIEF, warfstermolen, () -> {
                    feedback.delete(reaction.id());
                    return null;
                }));
    }

    @Test
    void whoOnlyWritesReadsNothingOfIt() {
        give("/news", "De datum klopt niet.", READER);

        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> as(EDITOR, () -> feedback.list(new ReactionQuery(null, 1, 50))));
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> as(Actor.VISITOR, () -> feedback.show(newest().id())));
    }

    @Test
    void itIsClosedReopenedAndFoundByHowItStands() {
        give("/news", "Mooi verhaal.", "");
        ReactionView reaction = newest();
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> as(CHIEF, () -> feedback.answer(reaction.id(), reaction.version(), "Dank u.")));

        ReactionView closed = as(CHIEF, () -> feedback.close(reaction.id(), reaction.version()));
        assertThat(numbers(ReactionStatus.NEW)).doesNotContain(reaction.id());
        assertThat(numbers(ReactionStatus.CLOSED)).contains(reaction.id());
        assertThatExceptionOfType(Conflict.class)
                .as("somebody who saw it before")
                .isThrownBy(() -> as(CHIEF, () -> feedback.reopen(reaction.id(), reaction.version())));

        as(CHIEF, () -> feedback.reopen(closed.id(), closed.version()));
        assertThat(numbers(ReactionStatus.NEW)).contains(reaction.id());
    }

    @Test
    void whatIsWrongIsRefusedAtItsFieldAndNothingIsKept() throws SQLException {
        refused("text", new GiveReaction("/", " ", "", "", Language.NL));
        refused("email", reaction("/", "Dag.", "geen adres"));
        refused("name", new GiveReaction("/", MARK + " dag", "Jan\u202eteip", "", Language.NL));

        assertThat(rows.number("select count(*) from reaction where text like ?", MARK + "%"))
                .isZero();
    }

    @Test
    void afterAYearItIsGoneAndNothingElseIs() throws SQLException {
        give("/news", "Van vorig jaar.", "");
        rows.run(
                "update reaction set given_at = ? where text = ?",
                clock.instant().minus(Duration.ofDays(367)),
                MARK + " Van vorig jaar.");
        give("/news", "Van nu.", "");

        people.in(
                burum,
                () -> people.system(() -> {
                    feedback.forget();
                    return null;
                }));

        assertThat(texts(CHIEF, burum)).containsExactly(MARK + " Van nu.");
    }

    private void refused(String field, GiveReaction wrong) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> give(wrong))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    private void give(String page, String text, String email) {
        give(reaction(page, text, email));
    }

    private void give(GiveReaction reaction) {
        as(Actor.VISITOR, () -> {
            feedback.give(reaction);
            return null;
        });
    }

    private static GiveReaction reaction(String page, String text, String email) {
        return new GiveReaction(page, MARK + " " + text, "Grytsje", email, Language.NL);
    }

    private ReactionView newest() {
        return as(CHIEF, () -> feedback.list(new ReactionQuery(null, 1, 1)))
                .items()
                .getFirst();
    }

    private List<Long> numbers(ReactionStatus status) {
        return as(CHIEF, () -> feedback.list(new ReactionQuery(status, 1, 500))).items().stream()
                .map(ReactionView::id)
                .toList();
    }

    private List<String> texts(Actor reader, long tenant) {
        return people.as(reader, tenant, () -> feedback.list(new ReactionQuery(null, 1, 500))).items().stream()
                .map(ReactionView::text)
                .filter(text -> text.startsWith(MARK))
                .toList();
    }

    private ItemView published(AccountView owner) throws SQLException {
        ItemView draft = as(CHIEF, () -> editorial.start(words()).item());
        ItemView page = as(CHIEF, () -> editorial.publish(draft.id(), draft.version(), null, null));
        rows.run("update item set owner_id = ? where id = ?", owner.id(), page.id());
        return page;
    }

    private static WritePage words() {
        return new WritePage(Language.NL, MARK + " Skiednis", "<p>Sûnt 1476.</p>", 0);
    }

    private String mail(String to) throws SQLException {
        return rows.text("select text from queued_mail where to_address = ? order by id desc limit 1", to);
    }

    private long mails(String to) throws SQLException {
        return rows.number("select count(*) from queued_mail where to_address = ?", to);
    }

    private <T> T as(Actor actor, Callable<T> work) {
        return people.as(actor, burum, work);
    }
}
