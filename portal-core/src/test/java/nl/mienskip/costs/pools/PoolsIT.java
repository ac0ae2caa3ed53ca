package nl.mienskip.costs.pools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.mienskip.costs.ChangeCostPool;
import nl.mienskip.costs.CostPoolView;
import nl.mienskip.costs.Costs;
import nl.mienskip.costs.DistributionKey;
import nl.mienskip.costs.KeyTotal;
import nl.mienskip.costs.MemberKeys;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.PlanCostPool;
import nl.mienskip.costs.PoolsDocument;
import nl.mienskip.costs.decisions.DecisionState;
import nl.mienskip.costs.decisions.DecisionView;
import nl.mienskip.costs.decisions.Decisions;
import nl.mienskip.costs.decisions.ProposeDecision;
import nl.mienskip.costs.decisions.VoteRule;
import nl.mienskip.costs.decisions.VoteWeight;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.tenant.TenantContext;
import nl.mienskip.server.CoreInServer;
import nl.mienskip.tenants.Language;
import nl.mienskip.usage.Meter;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pools on their way through a decision. Everything happens in a transaction that is rolled back. */
@ArquillianTest
class PoolsIT {

    private static final int YEAR = 2405;

    @Inject
    private Costs costs;

    @Inject
    private Pools pools;

    @Inject
    private Decisions decisions;

    @Inject
    private UserTransaction transaction;

    @Deployment
    static WebArchive core() {
        return CoreInServer.deployment();
    }

    @BeforeEach
    void planAPool() throws Exception {
        transaction.begin();
        as(() -> costs.plan(new PlanCostPool(
                YEAR,
                "it-pool",
                Map.of(Language.NL, "Proefpot"),
                Money.ofCents(100_00),
                new DistributionKey.Equal(),
                Meter.REQUESTS,
                PoolsDocument.STANDARD_VAT,
                "")));
    }

    @AfterEach
    void leaveNothingBehind() throws Exception {
        transaction.rollback();
    }

    @Test
    void aDraftIsWrittenAnewUntilItIsProposedAndThenThePoolsAreLocked() throws Exception {
        DecisionView draft = as(() -> pools.draft(YEAR, "Kostenpotten"));
        as(() -> change(new DistributionKey.Inhabitants()));
        DecisionView again = as(() -> pools.draft(YEAR, "Iets anders"));

        assertThat(again.id()).isEqualTo(draft.id());
        assertThat(again.document()).contains("inhabitants").isNotEqualTo(draft.document());
        propose(again);
        assertThat(as(() -> pools.standing(YEAR)).locked()).isTrue();
    }

    /** Each in a transaction of its own, as a refusal ends it. */
    @Test
    void whatWasProposedIsNotChanged() throws Exception {
        propose(as(() -> pools.draft(YEAR, "Kostenpotten")));

        refused(() -> change(new DistributionKey.Equal()));
    }

    @Test
    void whatWasProposedIsNotSubmittedAgain() throws Exception {
        propose(as(() -> pools.draft(YEAR, "Kostenpotten")));

        refused(() -> pools.draft(YEAR, "Kostenpotten"));
    }

    @Test
    void whatIsNotAdoptedYetIsNotCorrected() throws Exception {
        propose(as(() -> pools.draft(YEAR, "Kostenpotten")));

        refused(() -> pools.correct(YEAR, "Correctie"));
    }

    @Test
    void aProposalThatIsRejectedOpensThemAgain() throws Exception {
        DecisionView draft = as(() -> pools.draft(YEAR, "Kostenpotten"));
        DecisionView proposed = propose(draft);
        as(() -> decisions.reject(proposed.id(), proposed.version(), "too dear"));

        assertThat(as(() -> change(new DistributionKey.Inhabitants())).key())
                .isEqualTo(new DistributionKey.Inhabitants());
        assertThat(as(() -> pools.draft(YEAR, "Opnieuw")).state()).isEqualTo(DecisionState.DRAFT);
    }

    @Test
    void nothingIsInForceBeforeItIsAdoptedAndAYearWithoutPoolsIsNotSubmitted() throws Exception {
        as(() -> pools.draft(YEAR, "Kostenpotten"));

        assertThat(as(() -> pools.inForce(YEAR, LocalDate.of(YEAR, 6, 1)))).isEmpty();
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> as(() -> pools.draft(YEAR + 1, "Niets")))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("pool.none"));
    }

    @Test
    void aProposalTellsWhatItAsksOfEachAndWhatOtherKeysWould() throws Exception {
        DecisionView draft = as(() -> pools.draft(YEAR, "Kostenpotten"));

        List<MemberKeys> all = as(() -> pools.effects(draft.id()));

        assertThat(all)
                .hasSizeGreaterThan(1)
                .allSatisfy(member -> assertThat(member.chosen())
                        .as("by the key of the pool")
                        .isEqualTo(key(member, "equal").amount()));
        for (String type : List.of("equal", "inhabitants")) {
            assertThat(all.stream()
                            .map(member -> key(member, type)
                                    .difference(member.chosen())
                                    .orElseThrow())
                            .reduce(Money.ZERO, Money::plus))
                    .as("what one pays more, others pay less")
                    .isEqualTo(Money.ZERO);
        }
    }

    private static KeyTotal key(MemberKeys member, String type) {
        return member.keys().stream()
                .filter(key -> key.type().equals(type))
                .findFirst()
                .orElseThrow();
    }

    private DecisionView propose(DecisionView draft) throws Exception {
        return as(() -> decisions.propose(new ProposeDecision(
                draft.id(), draft.version(), LocalDate.of(YEAR, 1, 1), new VoteRule(VoteWeight.EQUAL, 50))));
    }

    private CostPoolView change(DistributionKey key) {
        CostPoolView pool = costs.pools(YEAR).getFirst();
        return costs.change(new ChangeCostPool(
                pool.id(),
                pool.version(),
                pool.names(),
                pool.amount(),
                key,
                pool.meter(),
                pool.vat(),
                pool.basis(),
                "because"));
    }

    private static void refused(Callable<?> work) {
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> as(work));
    }

    private static <T> T as(Callable<T> work) throws Exception {
        return ActorContext.as(Actor.of(1, 1, "It", EnumSet.allOf(Right.class)), () -> TenantContext.asPlatform(work));
    }
}
