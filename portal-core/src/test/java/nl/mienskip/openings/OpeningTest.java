package nl.mienskip.openings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Duration;
import java.time.Instant;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.tenants.Language;
import org.junit.jupiter.api.Test;

class OpeningTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final FirstAdministrator JIKKE =
            new FirstAdministrator("Jikke", "Demo", "jikke@example.org", Language.FY);

    private final Opening opening = new Opening(7, "kollum", JIKKE, "Demo Operator", NOW);

    @Test
    void itGoesOnWithTheFirstStepThatIsNotDone() {
        assertThat(opening.next()).contains(StepKind.TENANT);

        opening.step(StepKind.TENANT).succeed(NOW);
        opening.step(StepKind.HOSTS).fail(NOW, new Failure("code", "reason"));

        assertThat(opening.next()).contains(StepKind.HOSTS);
        assertThat(opening.view().failed()).map(OpeningStepView::reason).contains("reason");
    }

    @Test
    void aStepThatSucceedsAtItsSecondTrySaysNothingOfTheFirst() {
        opening.step(StepKind.HOSTS).fail(NOW, new Failure("code", "reason"));
        opening.step(StepKind.HOSTS).succeed(NOW.plusSeconds(60));

        assertThat(opening.step(StepKind.HOSTS).view())
                .isEqualTo(new OpeningStepView(StepKind.HOSTS, StepStatus.DONE, NOW.plusSeconds(60), 2, "", ""));
    }

    @Test
    void aReasonIsCutWhereItsColumnEnds() {
        opening.step(StepKind.HOSTS).fail(NOW, new Failure("code", "x".repeat(5000)));

        assertThat(opening.step(StepKind.HOSTS).view().reason()).hasSize(1000);
    }

    @Test
    void whoHasItInHandKeepsOthersOff() {
        opening.hold(NOW);

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> opening.hold(NOW.plusSeconds(1)))
                .returns("opening.busy", Conflict::code);

        opening.letGo();
        assertThatNoException().isThrownBy(() -> opening.hold(NOW.plusSeconds(1)));
    }

    @Test
    void aNodeThatDiedWithItInHandHoldsItNoLonger() {
        opening.hold(NOW);

        assertThatNoException().isThrownBy(() -> opening.hold(NOW.plus(Duration.ofMinutes(4))));
    }

    @Test
    void whoIsNamedInsteadIsInvitedAlthoughSomebodyWas() {
        opening.step(StepKind.ADMINISTRATOR).succeed(NOW);
        FirstAdministrator other = new FirstAdministrator("Wytse", "Demo", "wytse@example.org", Language.NL);

        opening.rename(other);

        assertThat(opening.view().administrator()).isEqualTo(other);
        assertThat(opening.step(StepKind.ADMINISTRATOR).done()).isFalse();
    }

    @Test
    void whenItIsDoneNobodyGoesOnWithItAndTheAdministratorIsForgotten() {
        opening.end(NOW);

        assertThat(opening.view().done()).isTrue();
        assertThat(opening.view().administrator()).isNull();
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> opening.hold(NOW))
                .returns("opening.done", Conflict::code);
    }
}
