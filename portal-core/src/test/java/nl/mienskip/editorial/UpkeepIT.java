package nl.mienskip.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import nl.mienskip.accounts.AccountView;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.Forbidden;
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

/** Whether what stands on the pages is still right, and who looks. */
@ArquillianTest
class UpkeepIT extends InTwoVillages {

    private static final String MARK = "UpkeepIT";
    private static final Actor CHIEF = Actor.of(910_001, 0, MARK, Role.CHIEF_EDITOR.rights());
    private static final Actor EDITOR = Actor.of(910_002, 0, MARK, Role.EDITOR.rights());
    private static final Actor ADMINISTRATOR = Actor.of(910_003, 0, MARK, Role.TENANT_ADMINISTRATOR.rights());

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

    private LocalDate today;
    private ItemView item;

    @BeforeEach
    void publish() {
        today = LocalDate.now(clock.withZone(PlatformTime.ZONE));
        item = as(CHIEF, () -> editorial.start(words()).item());
        item = as(CHIEF, () -> editorial.publish(item.id(), item.version(), null, null));
    }

    @AfterEach
    void leaveNothingBehind() throws SQLException {
        rows.run("delete from page where item_id in (select id from item where author_name = ?)", MARK);
        rows.run("delete r from item_revision r join item i on i.id = r.item_id where i.author_name = ?", MARK);
        rows.run("delete from item where author_name = ?", MARK);
        rows.run("delete from section_rule where tenant_id = ?", burum);
        rows.run("update item set check_on = ? where tenant_id = ? and section = 'PAGES'", today.plusMonths(6), burum);
        rows.run("delete from audit_entry where actor_name = ?", MARK);
    }

    @Test
    void whatIsPublishedIsDueAfterTheMonthsOfItsSectionAndConfirmedForAsLong() throws SQLException {
        assertThat(item.upkeep().ownerId()).isEqualTo(CHIEF.accountId());
        assertThat(item.upkeep().checkOn()).isEqualTo(today.plusMonths(6));
        assertThat(due(CHIEF, true)).doesNotContain(item.id());

        dueSince(today.minusDays(3));
        assertThat(due(CHIEF, true)).contains(item.id());
        assertThat(as(CHIEF, () -> editorial.queue(1)).due()).isEqualTo(1);
        assertThat(due(EDITOR, true)).doesNotContain(item.id());
        assertThat(due(EDITOR, false)).contains(item.id());

        ItemView checked = as(EDITOR, () -> care.confirm(item.id()));
        assertThat(checked.upkeep().checkOn()).isEqualTo(today.plusMonths(6));
        assertThat(due(CHIEF, true)).doesNotContain(item.id());

        as(EDITOR, () -> care.takeBack(item.id()));
        assertThat(due(CHIEF, true)).contains(item.id());
    }

    @Test
    void whoWritesMeanwhileIsNotInTheWay() throws SQLException {
        dueSince(today);
        long begun = item.version();

        as(EDITOR, () -> care.confirm(item.id()));

        ItemView kept = as(
                CHIEF,
                () -> editorial
                        .keep(item.id(), begun, new WritePage(Language.NL, MARK, "<p>Oars.</p>", 0))
                        .item());
        assertThat(kept.upkeep().checkOn()).isEqualTo(today.plusMonths(6));
    }

    @Test
    void anotherWhoWritesThereLooksAfterItAndNobodyElse() {
        AccountView neighbour = people.villager(burum);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> as(CHIEF, () -> care.give(item.id(), neighbour.id(), null)))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("ownerId"));

        as(
                ADMINISTRATOR,
                () -> members.grant(
                        people.memberId(burum, neighbour), new GrantRole(Role.CONTRIBUTOR, Section.PAGES, null)));
        as(CHIEF, () -> care.give(item.id(), neighbour.id(), today));

        assertThat(people.as(neighbour, burum, () -> care.due(true, 1, 50)).items())
                .extracting(ItemView::id)
                .containsExactly(item.id());
        assertThat(people.as(neighbour, burum, () -> care.due(false, 1, 50)).items())
                .isEmpty();
        assertThat(people.as(neighbour, burum, () -> care.confirm(item.id()))
                        .upkeep()
                        .checkOn())
                .isEqualTo(today.plusMonths(6));
        assertThat(as(CHIEF, () -> care.writers(Section.PAGES)))
                .contains(new WriterView(neighbour.id(), neighbour.name()));
        assertThat(as(CHIEF, () -> care.writers(Section.NEWS)))
                .doesNotContain(new WriterView(neighbour.id(), neighbour.name()));
    }

    @Test
    void aDayThatIsOverIsNotPlanned() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> as(CHIEF, () -> care.give(item.id(), CHIEF.accountId(), today.minusDays(1))))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("checkOn.past"));

        assertThat(as(CHIEF, () -> care.give(item.id(), CHIEF.accountId(), null))
                        .upkeep()
                        .checkOn())
                .isNull();
    }

    @Test
    void whatResidentsDoNotReadIsNeitherDueNorConfirmed() throws SQLException {
        dueSince(today);
        as(CHIEF, () -> editorial.archive(item.id(), item.version()));

        assertThat(due(CHIEF, true)).doesNotContain(item.id());
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> as(CHIEF, () -> care.confirm(item.id())))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("item.notPublished"));
    }

    @Test
    void aSectionThatIsNeverCheckedPlansNothingUntilItIsAgain() {
        choose(0);
        assertThat(read().checkOn()).isNull();

        choose(3);
        assertThat(read().checkOn()).isEqualTo(today.plusMonths(3));

        choose(12);
        assertThat(read().checkOn()).isEqualTo(today.plusMonths(3));

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> choose(-1))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("checkMonths"));
    }

    @Test
    void nobodyElseAndNoOtherVillageSaysThatItIsRight() throws SQLException {
        dueSince(today);
        Actor moderator = Actor.of(910_004, 0, MARK, Role.MODERATOR.rights());

        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> as(moderator, () -> care.confirm(item.id())));
        assertThat(due(moderator, true)).isEmpty();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> people.as(CHIEF, warfstermolen, () -> care.confirm(item.id())));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> people.as(CHIEF, warfstermolen, () -> care.give(item.id(), null, today)));
        assertThat(people.as(CHIEF, warfstermolen, () -> care.due(false, 1, 500))
                        .items())
                .extracting(ItemView::id)
                .doesNotContain(item.id());
    }

    private void choose(int months) {
        as(ADMINISTRATOR, () -> editorial.choose(editorial.rule(Section.PAGES).checkingAfter(months)));
    }

    private UpkeepView read() {
        return as(CHIEF, () -> editorial.draft(WritePage.class, item.id()))
                .item()
                .upkeep();
    }

    private void dueSince(LocalDate day) throws SQLException {
        rows.run("update item set check_on = ? where id = ?", day, item.id());
    }

    private List<Long> due(Actor actor, boolean mine) {
        return as(actor, () -> care.due(mine, 1, 500)).items().stream()
                .map(ItemView::id)
                .toList();
    }

    private <T> T as(Actor actor, Callable<T> work) {
        return people.as(actor, burum, work);
    }

    private static WritePage words() {
        return new WritePage(Language.NL, MARK, "<p>Sûnt 1476.</p>", 0);
    }
}
