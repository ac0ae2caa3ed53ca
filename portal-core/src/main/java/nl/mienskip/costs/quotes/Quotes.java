package nl.mienskip.costs.quotes;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mienskip.costs.Costs;
import nl.mienskip.costs.decisions.DecisionKind;
import nl.mienskip.costs.decisions.DecisionView;
import nl.mienskip.costs.decisions.Decisions;
import nl.mienskip.costs.statements.ChargedYear;
import nl.mienskip.costs.statements.Statements;
import nl.mienskip.costs.subscriptions.MemberInYear;
import nl.mienskip.costs.subscriptions.Subscriptions;
import nl.mienskip.costs.tariffs.FactsDocument;
import nl.mienskip.costs.tariffs.Quote;
import nl.mienskip.costs.tariffs.Tariff;
import nl.mienskip.costs.tariffs.TariffDocument;
import nl.mienskip.kernel.Boundary;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.json.JsonFields;
import nl.mienskip.tenants.Tenants;

/** The door to what a decision about a tariff means for each participant. */
@Boundary
public class Quotes {

    /** What participants pay of a year, as far as it is known. */
    @FunctionalInterface
    private interface Quoted {
        Optional<Quote> of(long participantId);
    }

    @Inject
    private Decisions decisions;

    @Inject
    private Subscriptions subscriptions;

    @Inject
    private Statements statements;

    @Inject
    private Tenants tenants;

    @Inject
    private Costs costs;

    /**
     * What the tariff of this decision means for everybody who may have to pay, by name.
     *
     * @throws NotFound when it is no decision about a tariff
     */
    @Allow(Right.COSTS_READ)
    public List<TariffEffect> effects(long decisionId) {
        return effects(decisions.byId(decisionId), participant -> true);
    }

    /**
     * What a proposed or adopted tariff means for whoever pays for the tenant acted for; empty when nobody does, or it did not
     * in that year. Of years in which it did not pay for the tenant yet nothing is told.
     *
     * @throws NotFound when members may not read this decision, or it is not about a tariff
     */
    @Allow(Right.BILL_READ)
    public Optional<TariffEffect> ours(long decisionId) {
        DecisionView decision = decisions.forMembers(decisionId);
        return tenants.payer()
                .filter(payer -> payer.paidIn(decision.year()))
                .flatMap(payer ->
                        ActorContext.as(
                                        Actor.system("quotes"),
                                        () -> effects(decision, id -> id == payer.participantId()))
                                .stream()
                                .findFirst()
                                .map(effect -> payer.paidIn(decision.year() - 1) ? effect : effect.withoutThePast()));
    }

    /**
     * The tariff of a decision, to quote a member under it.
     *
     * @throws NotFound when it is no decision about a tariff
     */
    @Allow(Right.COSTS_READ)
    public Tariff tariff(long decisionId) {
        return tariff(decisions.byId(decisionId));
    }

    /**
     * What any member would pay under the tariff of a decision.
     *
     * @throws nl.mienskip.kernel.InvalidInput at what is wrong with the facts
     */
    @Allow(Right.COSTS_READ)
    public Quote quote(long decisionId, JsonFields facts) {
        Tariff tariff = tariff(decisionId);
        return Quote.of(tariff, FactsDocument.read(facts, tariff));
    }

    /** @param whom for whom it is reckoned; the others are gathered, as figures depend on them, but not quoted */
    private List<TariffEffect> effects(DecisionView decision, Predicate<Long> whom) {
        Tariff tariff = tariff(decision);
        Optional<ChargedYear> last = statements.chargedBefore(decision.year());
        Optional<ChargedYear> lastYear = last.filter(charged -> charged.year() == decision.year() - 1);
        Optional<Tariff> replaced = replaced(decision);
        Quoted before = replaced.map(earlier -> quoted(earlier, last, whom))
                .orElse(participant -> lastYear.flatMap(charged -> charged.of(participant)));
        Quoted now = quoted(tariff, last, whom);
        boolean settled = replaced.isEmpty()
                && lastYear.filter(charged -> charged.by() == ChargedYear.By.SETTLEMENT)
                        .isPresent();
        return members(tariff, whom)
                .map(member -> new TariffEffect(
                        member.participantId(),
                        member.name(),
                        now.of(member.participantId()).orElseThrow(),
                        before.of(member.participantId()).orElse(null),
                        settled))
                .toList();
    }

    /** @param last what each paid before, as far as it is known */
    private Quoted quoted(Tariff tariff, Optional<ChargedYear> last, Predicate<Long> whom) {
        Map<Long, Quote> quotes = members(tariff, whom)
                .collect(Collectors.toMap(
                        MemberInYear::participantId,
                        member -> Quote.of(
                                tariff,
                                last.map(charged -> charged.ahead(member.participantId(), member.facts()))
                                        .orElse(member.facts()))));
        return participant -> Optional.ofNullable(quotes.get(participant));
    }

    /** Those of its year; of now for a year in which there was nobody yet, such as that of the example. */
    private Stream<MemberInYear> members(Tariff tariff, Predicate<Long> whom) {
        List<MemberInYear> members = subscriptions.members(tariff.year(), tariff);
        return (members.isEmpty() ? subscriptions.members(costs.thisYear(), tariff) : members)
                .stream().filter(member -> whom.test(member.participantId()));
    }

    /** That of the same year, which a correction takes the place of. */
    private Optional<Tariff> replaced(DecisionView decision) {
        return Optional.ofNullable(decision.corrects()).map(id -> tariff(decisions.byId(id)));
    }

    private static Tariff tariff(DecisionView decision) {
        if (decision.kind() != DecisionKind.TARIFF) {
            throw new NotFound("tariff decision", decision.id());
        }
        return TariffDocument.read(decision.document());
    }
}
