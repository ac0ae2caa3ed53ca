package nl.mienskip.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.mienskip.accounts.AccountView;
import nl.mienskip.kernel.Clash;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.Forbidden;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.actor.Role;
import nl.mienskip.kernel.audit.Audit;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class MembersIT extends InTwoVillages {

    @Inject
    private Members members;

    @Inject
    private Audit audit;

    @Test
    void whoAsksWaitsForTheBoardAndIsThenAMember() {
        AccountView stranger = people.stranger();

        assertThat(ask(stranger, burum).status()).isEqualTo(MemberStatus.REQUESTED);
        assertThat(people.actor(stranger, burum).rights()).isEmpty();
        assertThat(shown(stranger).introduction()).isEqualTo("Wij zijn nieuw");

        board(() -> members.admit(people.memberId(burum, stranger)));

        assertThat(people.actor(stranger, burum).rights()).containsExactly(Right.TAKE_PART);
        assertThat(shown(stranger).introduction()).isEmpty();
        assertThat(latestAct()).startsWith("member.admitted Testbestuur");
    }

    @Test
    void whereAdmissionIsOpenWhoAsksIsAMember() {
        long munnekezijl = people.village("munnekezijl");
        people.as(BOARD, munnekezijl, () -> {
            members.chooseAdmission(Admission.OPEN);
            return null;
        });
        try {
            assertThat(ask(people.stranger(), munnekezijl).status()).isEqualTo(MemberStatus.ADMITTED);
            assertThat(ask(people.stranger(), burum).status()).isEqualTo(MemberStatus.REQUESTED);
        } finally {
            people.as(BOARD, munnekezijl, () -> {
                members.chooseAdmission(Admission.BOARD);
                return null;
            });
        }
    }

    @Test
    void nobodyJoinsThePlatformByAsking() {
        AccountView stranger = people.stranger();

        assertThatThrownBy(() -> ask(stranger, 1)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> people.as(BOARD, 1, () -> {
                    members.chooseAdmission(Admission.OPEN);
                    return null;
                }))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void whoIsRefusedLearnsWhyAndCannotAskAgainAtOnce() {
        AccountView stranger = people.stranger();
        ask(stranger, burum);

        assertThatThrownBy(() -> board(() -> members.refuse(people.memberId(burum, stranger), " ")))
                .isInstanceOf(InvalidInput.class);
        board(() -> members.refuse(people.memberId(burum, stranger), "U woont elders"));

        assertThat(people.as(stranger, burum, members::mine).orElseThrow().reason())
                .isEqualTo("U woont elders");
        assertThatThrownBy(() -> ask(stranger, burum)).isInstanceOf(Conflict.class);
    }

    @Test
    void whoIsBlockedHasNothingLeftAndCannotAskAgain() {
        AccountView villager = villagerWith(Role.EDITOR);

        board(() -> members.block(people.memberId(burum, villager), "Schelden"));

        assertThat(people.actor(villager, burum))
                .isEqualTo(Actor.of(villager.id(), 0, villager.name(), EnumSet.noneOf(Right.class)));
        assertThatThrownBy(() -> ask(villager, burum)).isInstanceOf(Conflict.class);
        assertThat(latestAct()).isEqualTo("member.blocked Testbestuur Schelden");

        board(() -> members.unblock(people.memberId(burum, villager), "Uitgepraat"));
        assertThat(people.actor(villager, burum).rights()).containsExactly(Right.TAKE_PART);
    }

    @Test
    void whoLeavesMayAskAgain() {
        AccountView villager = people.villager(burum);

        assertThat(people.as(villager, burum, members::leave).status()).isEqualTo(MemberStatus.LEFT);
        assertThat(people.actor(villager, burum).member()).isFalse();
        assertThat(ask(villager, burum).status()).isEqualTo(MemberStatus.REQUESTED);
    }

    @Test
    void aMemberOfAnotherVillageIsNotFound() {
        AccountView elsewhere = people.villager(warfstermolen);
        long foreign = people.memberId(warfstermolen, elsewhere);

        assertThatThrownBy(() -> board(() -> members.show(foreign))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> board(() -> members.admit(foreign))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> board(() -> members.refuse(foreign, "x"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> board(() -> members.block(foreign, "x"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> board(() -> members.unblock(foreign, "x"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> board(() -> members.grant(foreign, GrantRole.of(Role.EDITOR))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> board(() -> members.withdraw(foreign, 1))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> board(() -> members.rolesToGive(foreign))).isInstanceOf(NotFound.class);
        assertThat(people.actor(elsewhere, burum).rights()).isEmpty();
        assertThat(people.actor(elsewhere, warfstermolen).rights()).containsExactly(Right.TAKE_PART);
        assertThat(board(() -> members.list(new MemberQuery(null, elsewhere.name(), 1)))
                        .total())
                .isZero();
    }

    @Test
    void aGrantOfAnotherMemberIsNotTaken() {
        AccountView one = villagerWith(Role.EDITOR);
        AccountView other = villagerWith(Role.EDITOR);
        long grant = shown(one).roles().getFirst().id();

        assertThatThrownBy(() -> board(() -> members.withdraw(people.memberId(burum, other), grant)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void onlyRolesThatMayBeGivenHereAreOffered() {
        long villager = people.memberId(burum, people.villager(burum));
        Actor halfway = Actor.of(0, 0, "Testbestuur", EnumSet.of(Right.ROLES_GRANT));

        assertThat(board(() -> members.rolesToGive(villager)))
                .containsExactly(
                        Role.CONTRIBUTOR, Role.EDITOR, Role.CHIEF_EDITOR, Role.MODERATOR, Role.TENANT_ADMINISTRATOR);
        assertThat(people.as(halfway, burum, () -> members.rolesToGive(villager)))
                .isEmpty();
    }

    @Test
    void theSameRoleIsGivenOnce() {
        AccountView villager = villagerWith(Role.EDITOR);

        assertThat(board(() -> members.grant(people.memberId(burum, villager), GrantRole.of(Role.EDITOR)))
                        .roles())
                .hasSize(1);
    }

    @Test
    void anAdministratorMakesNobodyMoreThanTheyAre() {
        AccountView moderator = villagerWith(Role.MODERATOR);
        AccountView administrator = villagerWith(Role.TENANT_ADMINISTRATOR);
        AccountView resident = people.villager(burum);

        assertThatThrownBy(() -> people.as(
                        moderator,
                        burum,
                        () -> members.grant(
                                people.memberId(burum, moderator), GrantRole.of(Role.TENANT_ADMINISTRATOR))))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> people.as(
                        administrator,
                        burum,
                        () -> members.grant(people.memberId(burum, administrator), GrantRole.of(Role.OPERATOR))))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() ->
                        people.as(moderator, burum, () -> members.block(people.memberId(burum, administrator), "x")))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> people.as(resident, burum, () -> members.list(new MemberQuery(null, "", 1))))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> people.as(administrator, warfstermolen, members::waiting))
                .as("an administrator elsewhere")
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void theLastAdministratorStays() {
        long village = people.village("noardeast-fryslan");
        AccountView first = people.villager(village);
        long firstId = people.memberId(village, first);
        List<MemberView> before = administrators(village);
        people.as(BOARD, village, () -> members.grant(firstId, GrantRole.of(Role.TENANT_ADMINISTRATOR)));
        before.forEach(other -> people.as(
                BOARD,
                village,
                () -> members.withdraw(other.id(), administratorGrant(other).id())));
        try {
            long grant = administratorGrant(people.as(BOARD, village, () -> members.show(firstId)))
                    .id();
            assertThatThrownBy(() -> people.as(first, village, () -> members.withdraw(firstId, grant)))
                    .isInstanceOf(Conflict.class);
            assertThatThrownBy(() -> people.as(first, village, members::leave)).isInstanceOf(Conflict.class);
            assertThatThrownBy(() -> people.as(BOARD, village, () -> members.block(firstId, "x")))
                    .isInstanceOf(Conflict.class);
            assertThat(people.actor(first, village).may(Right.ROLES_GRANT)).isTrue();
        } finally {
            before.forEach(other -> people.as(
                    BOARD, village, () -> members.grant(other.id(), GrantRole.of(Role.TENANT_ADMINISTRATOR))));
            people.as(first, village, members::leave);
        }
    }

    @Test
    void ofTwoAdministratorsWhoTakeEachOthersRoleAtOnceOneStays() throws Exception {
        long village = people.village("noardeast-fryslan");
        List<MemberView> before = administrators(village);
        AccountView one = people.villager(village);
        AccountView two = people.villager(village);
        for (AccountView each : List.of(one, two)) {
            people.as(
                    BOARD,
                    village,
                    () -> members.grant(people.memberId(village, each), GrantRole.of(Role.TENANT_ADMINISTRATOR)));
        }
        before.forEach(other -> people.as(
                BOARD,
                village,
                () -> members.withdraw(other.id(), administratorGrant(other).id())));
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            CountDownLatch go = new CountDownLatch(1);
            List<Future<?>> both = List.of(
                    pool.submit(() -> takeRole(go, village, one, two)),
                    pool.submit(() -> takeRole(go, village, two, one)));
            go.countDown();
            for (Future<?> each : both) {
                each.get();
            }
            assertThat(administrators(village)).hasSize(1);
        } finally {
            before.forEach(other -> people.as(
                    BOARD, village, () -> members.grant(other.id(), GrantRole.of(Role.TENANT_ADMINISTRATOR))));
            people.as(one, village, members::leave);
            people.as(two, village, members::leave);
        }
    }

    @RepeatedTest(5)
    void whoClicksJoinTwiceAtOnceHasAskedOnce() throws Exception {
        AccountView stranger = people.stranger();
        Actor actor = people.actor(stranger, burum);
        Callable<String> ask = () -> {
            try {
                return people.as(actor, burum, () -> members.ask(stranger.name(), ""))
                        .status()
                        .name();
            } catch (Conflict refused) {
                return "refused";
            }
        };

        assertThat(atOnce(ask, ask)).containsExactlyInAnyOrder("REQUESTED", "refused");
        assertThat(shown(stranger).status()).isEqualTo(MemberStatus.REQUESTED);
    }

    @RepeatedTest(5)
    void ofTwoWhoAdmitTheSamePersonAtOnceOneIsToldSo() throws Exception {
        AccountView stranger = people.stranger();
        ask(stranger, burum);
        long id = people.memberId(burum, stranger);
        Callable<String> admit = () -> {
            try {
                return board(() -> members.admit(id)).status().name();
            } catch (RuntimeException refused) {
                return refused instanceof Conflict || Clash.caused(refused) ? "refused" : refused.toString();
            }
        };

        assertThat(atOnce(admit, admit)).containsExactlyInAnyOrder("ADMITTED", "refused");
    }

    private static List<String> atOnce(Callable<String> one, Callable<String> other) throws Exception {
        CyclicBarrier both = new CyclicBarrier(2);
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            List<Callable<String>> work = Stream.of(one, other)
                    .map(each -> (Callable<String>) () -> {
                        both.await(20, TimeUnit.SECONDS);
                        return each.call();
                    })
                    .toList();
            List<Future<String>> outcomes = pool.invokeAll(work, 60, TimeUnit.SECONDS);
            return List.of(outcomes.get(0).get(), outcomes.get(1).get());
        }
    }

    @Test
    void partOfANameFindsIt() {
        AccountView villager = people.villager(burum);
        String part = villager.name().substring(5).toUpperCase(java.util.Locale.ROOT);

        assertThat(board(() -> members.list(new MemberQuery(MemberStatus.ADMITTED, part, 1)))
                        .items())
                .extracting(MemberView::displayName)
                .containsExactly(villager.name());
        assertThat(board(() -> members.list(new MemberQuery(null, "100%_!", 1))).total())
                .isZero();
    }

    private Object takeRole(CountDownLatch go, long village, AccountView taker, AccountView from) throws Exception {
        Actor actor = people.actor(taker, village);
        long memberId = people.memberId(village, from);
        long grant = administratorGrant(people.as(BOARD, village, () -> members.show(memberId)))
                .id();
        go.await();
        try {
            return people.as(actor, village, () -> members.withdraw(memberId, grant));
        } catch (RuntimeException refusedOrTooLate) {
            return null;
        }
    }

    private List<MemberView> administrators(long village) {
        return people
                .as(BOARD, village, () -> members.list(new MemberQuery(MemberStatus.ADMITTED, "", 1)))
                .items()
                .stream()
                .filter(member -> member.roles().stream().anyMatch(role -> role.role() == Role.TENANT_ADMINISTRATOR))
                .toList();
    }

    private static RoleGrantView administratorGrant(MemberView member) {
        return member.roles().stream()
                .filter(role -> role.role() == Role.TENANT_ADMINISTRATOR)
                .findFirst()
                .orElseThrow();
    }

    private AccountView villagerWith(Role role) {
        AccountView villager = people.villager(burum);
        board(() -> members.grant(people.memberId(burum, villager), GrantRole.of(role)));
        return villager;
    }

    private MembershipView ask(AccountView account, long village) {
        return people.as(account, village, () -> members.ask(account.name(), "Wij zijn nieuw"));
    }

    private MemberView shown(AccountView account) {
        return board(() -> members.show(people.memberId(burum, account)));
    }

    private String latestAct() {
        var entry = board(() -> audit.list(1)).items().getFirst();
        return (entry.act() + " " + entry.actorName() + " " + entry.why()).strip();
    }

    private <T> T board(java.util.concurrent.Callable<T> work) {
        return people.as(BOARD, burum, work);
    }
}
