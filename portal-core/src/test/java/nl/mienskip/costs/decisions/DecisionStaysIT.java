package nl.mienskip.costs.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import nl.mienskip.kernel.Conflict;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What was proposed stays as it is, past the door too. */
@ArquillianTest
class DecisionStaysIT extends DecidingCase {

    @Test
    void theTableLetsNobodyChangeWhatWasProposed() throws Exception {
        DecisionView proposed = propose(drafted(null), FROM);

        untouchable("update decision set document = '{}' where id = ?", proposed);
        untouchable("update decision set in_force_from = '2871-02-01' where id = ?", proposed);
        untouchable("update decision set state = 'DRAFT' where id = ?", proposed);
        untouchable("update decision_step set actor_name = 'Ander' where decision_id = ?", proposed);
        DecisionView adopted = adopt(approve(proposed));
        untouchable("update decision set minutes = 'ALV 9' where id = ?", adopted);
        untouchable("update decision_vote set choice = 'AGAINST' where decision_id = ?", adopted);
    }

    @Test
    void aDocumentThatDoesNotHaveItsDigestIsRefused() throws Exception {
        DecisionView adopted = adopted(drafted(null), FROM);
        rows.run(
                "insert into decision (kind, year, title, document, digest, state, in_force_from, vote_weight, quorum,"
                        + " adopted_on, minutes, changed_at) select kind, year - 1, title,"
                        + " replace(document, '1.00', '9.00'), digest, state, in_force_from, vote_weight, quorum,"
                        + " adopted_on, minutes, changed_at from decision where id = ?",
                adopted.id());

        DecisionView tampered = as(TREASURER, () -> decisions.ofYear(YEAR - 1)).getFirst();

        assertThat(tampered.intact()).isFalse();
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(tampered::document)
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("decision.tampered"));
    }
}
