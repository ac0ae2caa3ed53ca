package nl.mienskip.costs.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A year has one decision of a kind, and another only as its correction. */
@ArquillianTest
class CorrectionsIT extends DecidingCase {

    @Test
    void aSecondOfAKindAndYearIsRefused() {
        propose(drafted(null), FROM);

        conflict("decision.taken", TREASURER, () -> decisions.draft(draft(document(2), null)));
    }

    @Test
    void ofTwoDraftsTheSecondCannotBeProposed() {
        DecisionView second = drafted(null);
        propose(drafted(null), FROM);

        conflict("decision.taken", BOARD, () -> decisions.propose(proposal(second, FROM)));
    }

    @Test
    void onlyWhatWasAdoptedIsCorrected() throws Exception {
        DecisionView proposed = propose(drafted(null), FROM);

        invalid("corrects", draft(document(2), proposed.id()));
    }

    @Test
    void aCorrectionTakesThePlaceOfTheOldFromItsOwnDayOn() {
        DecisionView adopted = adopted(drafted(null), FROM);
        DecisionView correction = adopted(drafted(adopted.id()), LATER);

        assertThat(inForce(FROM).id()).isEqualTo(adopted.id());
        assertThat(inForce(LATER).id()).isEqualTo(correction.id());
        conflict("decision.corrected", TREASURER, () -> decisions.draft(draft(document(3), adopted.id())));
    }

    @Test
    void whatWasCorrectedNamesTheCorrectionOnceThatIsAdopted() {
        DecisionView adopted = adopted(drafted(null), FROM);
        DecisionView correction = drafted(adopted.id());
        assertThat(as(BOARD, () -> decisions.byId(adopted.id())).correctedBy()).isNull();

        adopted(correction, LATER);
        entities.clear(); // as the next request would read it

        assertThat(as(BOARD, () -> decisions.byId(adopted.id())).correctedBy()).isEqualTo(correction.id());
    }

    @Test
    void theTableItselfLetsOneStand() throws Exception {
        DecisionView proposed = propose(drafted(null), FROM);

        assertThatThrownBy(() -> rows.run(
                        "insert into decision (kind, year, title, document, digest, state, in_force_from, vote_weight,"
                                + " quorum, changed_at, standing) select kind, year, title, document, digest, state,"
                                + " in_force_from, vote_weight, quorum, changed_at, 1 from decision where id = ?",
                        proposed.id()))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("decision_once");
    }
}
