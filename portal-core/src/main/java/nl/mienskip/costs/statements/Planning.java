package nl.mienskip.costs.statements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.mienskip.costs.Costs;
import nl.mienskip.costs.InvalidSplit;
import nl.mienskip.costs.Payer;
import nl.mienskip.costs.PoolsDocument;
import nl.mienskip.costs.billers.BillerView;
import nl.mienskip.costs.billers.Billers;
import nl.mienskip.costs.invoices.VatTreatment;
import nl.mienskip.costs.pools.DecidedPools;
import nl.mienskip.costs.pools.Pools;
import nl.mienskip.costs.subscriptions.MemberInYear;
import nl.mienskip.costs.subscriptions.Subscriptions;
import nl.mienskip.costs.tariffs.DecidedTariff;
import nl.mienskip.costs.tariffs.Tariff;
import nl.mienskip.costs.tariffs.Tariffs;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.time.PlatformTime;

/** Reckons what a round would issue. Reads as the system: a plan is of all, whoever may ask for one. */
@ApplicationScoped
class Planning {

    @Inject
    private StatementStore store;

    @Inject
    private ChargedYears charged;

    @Inject
    private Tariffs tariffs;

    @Inject
    private Pools pools;

    @Inject
    private Costs costs;

    @Inject
    private Subscriptions subscriptions;

    @Inject
    private Billers billers;

    @Inject
    private Drafting drafting;

    @Inject
    private Clock clock;

    /** A plan with what it was reckoned from. */
    record Planned(RoundPlan plan, RoundDocument document) {}

    /**
     * @throws Conflict when nothing is in force, a pool cannot be divided, or the year is billed that far already
     */
    Planned planned(RoundQuestion question, BillerView biller) {
        List<RoundQuestion> before =
                store.rounds(question.year()).stream().map(RoundHead::question).toList();
        RoundRule.check(question, before, today());
        return ActorContext.as(
                Actor.system("statements"),
                () -> planned(question, question.from(RoundRule.reached(before)), biller, today()));
    }

    private Planned planned(RoundQuestion question, LocalDate from, BillerView biller, LocalDate today) {
        int year = question.year();
        VatTreatment vat = billers.vat(year);
        Optional<DecidedTariff> tariff = tariffs.inForce(year, today);
        Optional<DecidedPools> decidedPools = pools.inForce(year, today);
        if (tariff.isEmpty() && decidedPools.isEmpty()) {
            throw new Conflict(
                    "round.noDecision", "no tariff or pools of " + year + " are in force, so nothing can be billed");
        }
        Map<Long, MemberInYear> known = tariff.stream()
                .flatMap(decided -> subscriptions.members(year, decided.tariff()).stream())
                .collect(Collectors.toMap(MemberInYear::participantId, Function.identity()));
        ChargedYear before = tariff.flatMap(decided -> charged.before(year)).orElse(null);
        List<RoundDocument.Member> members = tariff.map(
                        decided -> RoundMembers.of(decided.tariff(), year, List.copyOf(known.values()), before))
                .orElse(List.of());
        List<Payer> payers = decidedPools
                .map(decided -> costs.payers(year, decided.document().meters()))
                .orElse(List.of());
        List<Drafting.Drafted> drafts = drafting.drafts(
                question,
                targets(
                        tariff.map(DecidedTariff::tariff).orElse(null),
                        members,
                        decidedPools.map(DecidedPools::document).orElse(null),
                        payers,
                        vat));
        RoundDocument document = new RoundDocument(
                question,
                from,
                drafts.size(),
                today,
                tariff.map(DecidedTariff::decision).map(RoundDocument.Basis::of).orElse(null),
                decidedPools
                        .map(DecidedPools::decision)
                        .map(RoundDocument.Basis::of)
                        .orElse(null),
                vat,
                members,
                payers);
        return new Planned(
                new RoundPlan(
                        question,
                        drafting.statements(document, biller, drafts, known, before),
                        unknown(known.values()),
                        billers.missing(year)),
                document);
    }

    private static Map<Long, List<TargetLine>> targets(
            Tariff tariff,
            List<RoundDocument.Member> members,
            PoolsDocument pools,
            List<Payer> payers,
            VatTreatment vat) {
        try {
            return new Targets(tariff, members, pools, payers, vat).all();
        } catch (InvalidSplit refusal) {
            throw new Conflict("round.pool", "a decided pool cannot be divided: " + refusal.getMessage());
        }
    }

    private static List<UnknownNotes> unknown(Collection<MemberInYear> known) {
        return known.stream()
                .filter(member -> !member.unknown().isEmpty())
                .map(member -> new UnknownNotes(member.participantId(), member.name(), member.unknown()))
                .sorted(Comparator.comparing(UnknownNotes::name).thenComparing(UnknownNotes::participantId))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(PlatformTime.ZONE));
    }
}
