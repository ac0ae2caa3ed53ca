package nl.mienskip.costs.quotes;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.mienskip.costs.Costs;
import nl.mienskip.costs.decisions.DecisionKind;
import nl.mienskip.costs.decisions.DecisionView;
import nl.mienskip.costs.decisions.Decisions;
import nl.mienskip.costs.subscriptions.MemberInYear;
import nl.mienskip.costs.subscriptions.Subscriptions;
import nl.mienskip.costs.tariffs.DecidedTariff;
import nl.mienskip.costs.tariffs.FactsDocument;
import nl.mienskip.costs.tariffs.MemberFacts;
import nl.mienskip.costs.tariffs.Quote;
import nl.mienskip.costs.tariffs.Tariff;
import nl.mienskip.costs.tariffs.TariffDocument;
import nl.mienskip.costs.tariffs.Tariffs;
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

    @Inject
    private Decisions decisions;

    @Inject
    private Tariffs tariffs;

    @Inject
    private Subscriptions subscriptions;

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
        return effects(decisions.byId(decisionId));
    }

    /**
     * What a proposed or adopted tariff means for whoever pays for the tenant acted for; empty when nobody does.
     *
     * @throws NotFound when members may not read this decision, or it is not about a tariff
     */
    @Allow(Right.BILL_READ)
    public Optional<TariffEffect> ours(long decisionId) {
        DecisionView decision = decisions.forMembers(decisionId);
        Long payer = tenants.current().participantId();
        return ActorContext.as(Actor.system("quotes"), () -> effects(decision)).stream()
                .filter(effect -> payer != null && effect.participantId() == payer)
                .findFirst();
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

    private List<TariffEffect> effects(DecisionView decision) {
        Tariff tariff = tariff(decision);
        Tariff earlier = yearBefore(decision.year()).orElse(null);
        Tariff replaced = replaced(decision).orElse(null);
        Map<Long, Quote> last = earlier == null ? Map.of() : quotes(earlier, Map.of());
        Map<Long, Quote> before = replaced == null ? last : quotes(replaced, last);
        Map<Long, Quote> now = quotes(tariff, last);
        return members(tariff).stream()
                .map(member -> new TariffEffect(
                        member.participantId(),
                        member.name(),
                        now.get(member.participantId()),
                        before.get(member.participantId())))
                .toList();
    }

    /** @param last what each paid the year before, as far as it is known */
    private Map<Long, Quote> quotes(Tariff tariff, Map<Long, Quote> last) {
        return members(tariff).stream()
                .collect(Collectors.toMap(
                        MemberInYear::participantId,
                        member -> Quote.of(tariff, after(member.facts(), last.get(member.participantId())))));
    }

    /** Those of its year; of now for a year in which there was nobody yet, such as that of the example. */
    private List<MemberInYear> members(Tariff tariff) {
        List<MemberInYear> members = subscriptions.members(tariff.year(), tariff);
        return members.isEmpty() ? subscriptions.members(costs.thisYear(), tariff) : members;
    }

    private static MemberFacts after(MemberFacts facts, Quote last) {
        return last == null ? facts : facts.after(last);
    }

    private Optional<Tariff> yearBefore(int year) {
        return tariffs.inForce(year - 1, LocalDate.of(year - 1, Month.DECEMBER, 31))
                .map(DecidedTariff::tariff);
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
