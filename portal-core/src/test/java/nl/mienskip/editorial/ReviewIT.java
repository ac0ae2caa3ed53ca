package nl.mienskip.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.Forbidden;
import nl.mienskip.kernel.actor.Role;
import nl.mienskip.kernel.actor.Section;
import nl.mienskip.members.InTwoVillages;
import nl.mienskip.news.News;
import nl.mienskip.news.WriteArticle;
import nl.mienskip.server.Rows;
import nl.mienskip.tenants.Language;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody wrote and somebody else publishes or returns. */
@ArquillianTest
class ReviewIT extends InTwoVillages {

    private static final String MARK = "ReviewIT";
    private static final Actor WRITER = Actor.of(900_001, 0, MARK, Role.CONTRIBUTOR.rights());
    private static final Actor CHIEF = Actor.of(900_002, 0, MARK, Role.CHIEF_EDITOR.rights());
    private static final Actor ADMINISTRATOR = Actor.of(900_003, 0, MARK, Role.TENANT_ADMINISTRATOR.rights());

    @Inject
    private Editorial editorial;

    @Inject
    private News news;

    @Inject
    private Rows rows;

    private ItemView item;

    @BeforeEach
    void begin() {
        item = as(WRITER, () -> editorial.start(words("first")).item());
    }

    @AfterEach
    void leaveNothingBehind() throws SQLException {
        rows.run("delete from article where item_id in (select id from item where author_name = ?)", MARK);
        rows.run("delete r from item_revision r join item i on i.id = r.item_id where i.author_name = ?", MARK);
        rows.run("delete from item where author_name = ?", MARK);
        rows.run("delete from section_rule where tenant_id = ?", burum);
        rows.run("delete from queued_mail where subject like ?", "%" + MARK + "%");
        rows.run("delete from audit_entry where actor_name = ?", MARK);
    }

    @Test
    void whatAContributorHandsInWaitsForWhoMayPublishUntilTheyDo() {
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> as(WRITER, () -> editorial.publish(item.id(), item.version(), null, null)));

        handIn();

        assertThat(ids(as(CHIEF, () -> editorial.queue(50)).handedIn())).contains(item.id());
        assertThat(as(WRITER, () -> editorial.queue(50)).handedIn()).isEmpty();
        assertThat(as(WRITER, () -> editorial.queue(50)).drafts()).isEmpty();

        item = as(CHIEF, () -> editorial.publish(item.id(), item.version(), null, null));
        assertThat(as(Actor.VISITOR, () -> news.show(item.id())).title()).isEqualTo(MARK + " first");
        assertThat(ids(as(CHIEF, () -> editorial.queue(50)).handedIn())).doesNotContain(item.id());
    }

    @Test
    void whatIsReturnedComesBackToItsWriterWithTheReason() {
        handIn();
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> as(CHIEF, () -> editorial.giveBack(item.id(), item.version(), " ")))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("why"));

        item = as(CHIEF, () -> editorial.giveBack(item.id(), item.version(), "Wanneer is it?"));

        List<ItemView> returned = as(WRITER, () -> editorial.queue(50)).returned();
        assertThat(ids(returned)).containsExactly(item.id());
        assertThat(returned.getFirst().review().note()).isEqualTo("Wanneer is it?");

        item = as(WRITER, () -> editorial.keep(item.id(), item.version(), words("second")))
                .item();
        handIn();
        assertThat(as(WRITER, () -> editorial.queue(50)).returned()).isEmpty();
    }

    @Test
    void whereReviewComesFirstEvenAnAdministratorAsksSomebodyElse() {
        as(
                ADMINISTRATOR,
                () -> editorial.choose(SectionRuleView.usual(Section.NEWS).reviewing(true)));
        assertThat(as(ADMINISTRATOR, () -> editorial.rule(Section.PAGES)).reviewFirst())
                .isFalse();
        item = as(ADMINISTRATOR, () -> editorial.start(words("mine")).item());

        assertRefused("item.reviewFirst", ADMINISTRATOR);
        item = as(ADMINISTRATOR, () -> editorial.handIn(item.id(), item.version()));
        assertRefused("item.reviewOwn", ADMINISTRATOR);

        item = as(CHIEF, () -> editorial.publish(item.id(), item.version(), null, null));
        item = as(CHIEF, () -> editorial.withdraw(item.id(), item.version()));
        item = as(ADMINISTRATOR, () -> editorial.publish(item.id(), item.version(), null, null));
        assertThat(item.status()).isEqualTo(ItemStatus.PUBLISHED);
    }

    @Test
    void whatResidentsCannotReadYetIsNotHandedIn() {
        item = as(WRITER, () -> editorial.start(new WriteArticle(Language.NL, MARK, "", "")))
                .item();

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(this::handIn)
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("body"));
    }

    @Test
    void theOtherVillageNeitherSeesNorTouchesIt() {
        handIn();

        assertThat(ids(people.as(CHIEF, warfstermolen, () -> editorial.queue(500))
                        .handedIn()))
                .doesNotContain(item.id());
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> people.as(
                        CHIEF, warfstermolen, () -> editorial.publish(item.id(), item.version(), null, null)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(
                        () -> people.as(CHIEF, warfstermolen, () -> editorial.draft(WriteArticle.class, item.id())));
    }

    @Test
    void nobodyWithoutRightsInASectionReadsItAtTheDesk() {
        Actor moderator = Actor.of(900_004, 0, MARK, Role.MODERATOR.rights());

        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> as(moderator, () -> editorial.draft(WriteArticle.class, item.id())));
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> as(moderator, () -> editorial.list(Section.NEWS, ItemFilter.ALL, 1, 1)));
    }

    private void assertRefused(String code, Actor actor) {
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> as(actor, () -> editorial.publish(item.id(), item.version(), null, null)))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private void handIn() {
        item = as(WRITER, () -> editorial.handIn(item.id(), item.version()));
    }

    private <T> T as(Actor actor, Callable<T> work) {
        return people.as(actor, burum, work);
    }

    private static List<Long> ids(List<ItemView> items) {
        return items.stream().map(ItemView::id).toList();
    }

    private static WriteArticle words(String title) {
        return new WriteArticle(Language.NL, MARK + " " + title, "", "<p>" + title + "</p>");
    }
}
