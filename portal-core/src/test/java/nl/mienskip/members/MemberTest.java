package nl.mienskip.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.actor.Role;
import nl.mienskip.kernel.actor.Section;
import nl.mienskip.kernel.tenant.TenantContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

class MemberTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final long VILLAGE = 2;

    @ParameterizedTest
    @EnumSource(value = MemberStatus.class, names = "ADMITTED", mode = Mode.EXCLUDE)
    void whoIsNotAdmittedHasNoRightsWhateverTheirRoles(MemberStatus status) {
        Member member = member(status);
        member.grants().add(new RoleGrant(member, GrantRole.of(Role.TENANT_ADMINISTRATOR), NOW));

        TenantContext.asTenant(VILLAGE, () -> assertThat(member.rights()).isEmpty());
    }

    @Test
    void everyAdmittedVillagerTakesPart() {
        TenantContext.asTenant(
                VILLAGE,
                () -> assertThat(member(MemberStatus.ADMITTED).rights()).containsExactly(Right.TAKE_PART));
    }

    @Test
    void onThePlatformRightsComeFromRolesAlone() {
        TenantContext.asPlatform(
                () -> assertThat(member(MemberStatus.ADMITTED).rights()).isEmpty());
    }

    @Test
    void aRoleForOneSectionGivesNoRightsInAnother() {
        Member member = member(MemberStatus.ADMITTED);
        member.grants().add(new RoleGrant(member, new GrantRole(Role.EDITOR, Section.AGENDA, null), NOW));

        TenantContext.asTenant(
                VILLAGE,
                () -> assertThat(member.rights()).contains(Right.ENTER_ADMIN).doesNotContain(Right.NEWS_EDIT));
    }

    @ParameterizedTest
    @EnumSource(value = MemberStatus.class, names = "ADMITTED", mode = Mode.EXCLUDE)
    void whoeverStopsBeingAMemberLosesTheirRolesForGood(MemberStatus next) {
        Member member = member(MemberStatus.ADMITTED);
        member.grants().add(new RoleGrant(member, GrantRole.of(Role.EDITOR), NOW));

        member.become(next, "", NOW, EnumSet.of(MemberStatus.ADMITTED));

        assertThat(member.grants()).isEmpty();
    }

    @Test
    void theRolesOfSomebodyInvitedBeginWhenTheyCome() {
        Member member = member(MemberStatus.INVITED);
        member.grants().add(new RoleGrant(member, GrantRole.of(Role.EDITOR), NOW));

        member.become(MemberStatus.ADMITTED, "", NOW, EnumSet.of(MemberStatus.INVITED));

        assertThat(member.grants()).hasSize(1);
    }

    @Test
    void aStepThatThePresentStatusDoesNotAllowIsAConflict() {
        assertThatThrownBy(() -> member(MemberStatus.BLOCKED)
                        .become(MemberStatus.ADMITTED, "", NOW, EnumSet.of(MemberStatus.REQUESTED)))
                .isInstanceOf(Conflict.class);
    }

    @ParameterizedTest
    @CsvSource({"ADMITTED, ADMITTED", "REQUESTED, REQUESTED", "REFUSED, LEFT", "LEFT, LEFT"})
    void whoIsUnblockedIsNoMoreThanTheyWere(MemberStatus before, MemberStatus after) {
        Member member = member(before);
        member.become(MemberStatus.BLOCKED, "Schelden", NOW, EnumSet.of(before));

        member.unblock(NOW);

        assertThat(member.status()).isEqualTo(after);
    }

    @Test
    void onlyWhoIsBlockedIsUnblocked() {
        assertThatThrownBy(() -> member(MemberStatus.REFUSED).unblock(NOW)).isInstanceOf(Conflict.class);
    }

    @Test
    void theBoardIsToldOfTheSamePersonOnceADay() {
        Member member = member(MemberStatus.LEFT);
        Duration day = Duration.ofDays(1);

        assertThat(member.announce(NOW, day)).isTrue();
        assertThat(member.announce(NOW.plus(Duration.ofHours(23)), day)).isFalse();
        assertThat(member.announce(NOW.plus(day), day)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "Jan\u202Enaj", "Jan\u0000", "Jan\nPiet", "Jan\u2028Piet"})
    void aNameThatCannotBeReadIsRefused(String name) {
        assertThatThrownBy(() -> PersonName.checked("name", name)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void aNameOfAHundredCharactersIsTheLongest() {
        assertThat(PersonName.checked("name", " " + "x".repeat(100) + " ")).hasSize(100);
        assertThatThrownBy(() -> PersonName.checked("name", "x".repeat(101))).isInstanceOf(InvalidInput.class);
    }

    private static Member member(MemberStatus status) {
        return new Member(5, "Demo Dorpsgenoot", status, NOW);
    }
}
