package nl.mienskip.costs.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import nl.mienskip.costs.Money;
import nl.mienskip.kernel.actor.Forbidden;
import nl.mienskip.kernel.actor.Role;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What everybody was charged of a year, to hold next year's plans against. */
@ArquillianTest
class ChargedAmountsIT extends BillingCase {

    @Test
    void aYearThatWasNotBilledChargedNobody() {
        assertThat(charged()).isEmpty();
    }

    @Test
    void anAdvanceSaysWhatItTookTheWholeYearToCost() {
        issue(new RoundQuestion(YEAR, RoundKind.ADVANCE, 1, 4));
        assertThat(ours().net()).as("a quarter of 100.01, and of 30.00").isEqualTo(Money.ofCents(3250));
        assertThat(charged()).containsEntry(payer, new ChargedAmount(Money.ofCents(13_001), false));

        book("2");
        assertThat(charged())
                .as("what became known since was not charged")
                .containsEntry(payer, new ChargedAmount(Money.ofCents(13_001), false));
        issue(new RoundQuestion(YEAR, RoundKind.ADVANCE, 2, 4));
        assertThat(charged())
                .as("the last advance")
                .containsEntry(payer, new ChargedAmount(Money.ofCents(23_001), false));
    }

    @Test
    void aSettledYearSaysWhatWasBilledOfItInAllAndACorrectionCounts() {
        issue(new RoundQuestion(YEAR, RoundKind.ADVANCE, 1, 4));
        book("2");
        issue(WHOLE);
        assertThat(charged()).containsEntry(payer, new ChargedAmount(Money.ofCents(23_001), true));

        book("1");
        issue(AGAIN);
        assertThat(charged()).containsEntry(payer, new ChargedAmount(Money.ofCents(28_001), true));
    }

    @Test
    void anAdvanceThatIsNotWhatWasIssuedIsNoAnswer() throws Exception {
        issue(new RoundQuestion(YEAR, RoundKind.ADVANCE, 1, 4));
        rows.run("insert into billing_round (year, kind, number, parts, issued_on, actor_name, document, digest)"
                + " select year, kind, 2, parts, issued_on, actor_name, document, repeat('0', 64)"
                + " from billing_round where year = " + YEAR);

        assertThat(charged()).isEmpty();
    }

    @Test
    void aVillageDoesNotReadWhatAllWereCharged() {
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> as(Role.TENANT_ADMINISTRATOR.rights(), () -> statements.charged(YEAR)));
    }

    private Map<Long, ChargedAmount> charged() {
        return everything(() -> statements.charged(YEAR));
    }
}
