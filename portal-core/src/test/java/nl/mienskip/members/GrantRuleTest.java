package nl.mienskip.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.Forbidden;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.actor.Role;
import nl.mienskip.kernel.actor.Section;
import nl.mienskip.kernel.tenant.TenantContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GrantRuleTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final long ME = 7;
    private static final long OTHER = 8;
    private static final Set<Role> EVERYWHERE = EnumSet.allOf(Role.class);

    @ParameterizedTest
    @EnumSource(Role.class)
    void nobodyGivesRightsThatTheyDoNotHold(Role granter) {
        boolean platform = granter.scope() == Role.Scope.PLATFORM;
        for (Role given : EVERYWHERE) {
            Actor actor = actor(granter);
            boolean mayGive = GrantRule.mayGrant(actor, member(ME), GrantRole.of(given), platform);
            assertThat(mayGive)
                    .as("%s gives %s to themselves", granter, given)
                    .isEqualTo(actor.may(Right.ROLES_GRANT) && granter.rights().containsAll(given.rights()));
        }
    }

    @Test
    void aTenantAdministratorGivesEveryRoleOfTheVillage() {
        Arrays.stream(Role.values())
                .filter(role -> role.scope() == Role.Scope.VILLAGE)
                .forEach(role -> assertThat(GrantRule.mayGrant(
                                actor(Role.TENANT_ADMINISTRATOR), member(OTHER), GrantRole.of(role), false))
                        .as(role.name())
                        .isTrue());
    }

    @Test
    void theBoardAppointsToEveryOfficeButNeverThemselves() {
        Arrays.stream(Role.values())
                .filter(role -> role.scope() == Role.Scope.PLATFORM)
                .forEach(role -> {
                    assertThat(GrantRule.mayGrant(actor(Role.BOARD_MEMBER), member(OTHER), GrantRole.of(role), true))
                            .as(role.name())
                            .isTrue();
                    assertThat(GrantRule.mayGrant(actor(Role.BOARD_MEMBER), member(ME), GrantRole.of(role), true))
                            .as(role + " to themselves")
                            .isFalse();
                });
    }

    @Test
    void theBoardOfThePlatformAppointsNobodyInAVillage() {
        assertThat(GrantRule.mayGrant(
                        actor(Role.BOARD_MEMBER), member(OTHER), GrantRole.of(Role.TENANT_ADMINISTRATOR), false))
                .isFalse();
    }

    @Test
    void anOperatorMakesNobodyTreasurer() {
        assertThat(GrantRule.mayGrant(actor(Role.OPERATOR), member(OTHER), GrantRole.of(Role.TREASURER), true))
                .isFalse();
    }

    @Test
    void aRoleOfThePlatformCannotBeGivenInAVillageNorTheOtherWayRound() {
        assertInvalid(GrantRole.of(Role.OPERATOR), false, "role");
        assertInvalid(GrantRole.of(Role.EDITOR), true, "role");
        assertThatCode(() -> GrantRule.checkFits(GrantRole.of(Role.EDITOR), false))
                .doesNotThrowAnyException();
    }

    @Test
    void aResidentIsWhoeverIsAdmittedSoThatRoleIsNotGiven() {
        assertInvalid(GrantRole.of(Role.RESIDENT), false, "role");
    }

    @Test
    void onlyContentRolesAreForOneSection() {
        assertInvalid(new GrantRole(Role.TENANT_ADMINISTRATOR, Section.NEWS, null), false, "section");
        assertThatCode(() -> GrantRule.checkFits(new GrantRole(Role.EDITOR, Section.NEWS, null), false))
                .doesNotThrowAnyException();
    }

    @Test
    void anAssemblyDelegateAndNobodyElseHasAParticipant() {
        assertInvalid(GrantRole.of(Role.ASSEMBLY_DELEGATE), true, "participantId");
        assertInvalid(new GrantRole(Role.OPERATOR, null, 3L), true, "participantId");
        assertThatCode(() -> GrantRule.checkFits(new GrantRole(Role.ASSEMBLY_DELEGATE, null, 3L), true))
                .doesNotThrowAnyException();
    }

    @Test
    void whoHoldsMoreCannotBePutOut() {
        TenantContext.asTenant(2, () -> {
            Member administrator = member(OTHER);
            administrator.grants().add(new RoleGrant(administrator, GrantRole.of(Role.TENANT_ADMINISTRATOR), NOW));
            Actor moderator = actor(Role.MODERATOR);
            assertThatThrownBy(() -> GrantRule.checkMayPutOut(moderator, administrator))
                    .isInstanceOf(Forbidden.class);
            assertThatCode(() -> GrantRule.checkMayPutOut(moderator, member(OTHER)))
                    .doesNotThrowAnyException();
        });
    }

    @Test
    void nobodyPutsThemselvesOut() {
        TenantContext.asTenant(
                2,
                () -> assertThatThrownBy(() -> GrantRule.checkMayPutOut(actor(Role.TENANT_ADMINISTRATOR), member(ME)))
                        .isInstanceOf(Conflict.class));
    }

    private static void assertInvalid(GrantRole command, boolean platform, String field) {
        assertThatThrownBy(() -> GrantRule.checkFits(command, platform))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    private static Actor actor(Role role) {
        return Actor.of(ME, 70, "Ik", role.rights());
    }

    private static Member member(long accountId) {
        return new Member(accountId, "Iemand", MemberStatus.ADMITTED, NOW);
    }
}
