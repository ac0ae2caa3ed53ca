package nl.mienskip.costs.statements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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
import nl.mienskip.costs.pools.DecidedPools;
import nl.mienskip.costs.pools.Pools;
import nl.mienskip.costs.subscriptions.MemberInYear;
import nl.mienskip.costs.subscriptions.Subscriptions;
import nl.mienskip.costs.tariffs.DecidedTariff;
import nl.mienskip.costs.tariffs.Tariff;
import nl.mienskip.costs.tariffs.Tariffs;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.text.Sha256;
import nl.mienskip.kernel.time.PlatformTime;
import nl.mienskip.participants.ParticipantView;
import nl.mienskip.participants.Participants;

/** Plans and issues rounds of statements. Reads as the system: a plan is of all, whoever may ask for one. */
@ApplicationScoped
class Rounds {

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
    private Participants participants;

    @Inject
    private StatementMails mails;

    @Inject
    private Clock clock;

    /** A plan with what it was reckoned from. */
    private record Planned(RoundPlan plan, RoundDocument document) {}

    RoundPlan plan(RoundQuestion question) {
        return planned(question, store.biller().view()).plan();
    }

    /**
     * Issues what somebody saw planned.
     *
     * @param digest of that plan
     */
    Round issue(RoundQuestion question, String digest) {
        BillerView biller = store.billerAlone().view();
        if (!biller.missing().isEmpty()) {
            throw new InvalidInput(
                    "biller", "round.biller", "first the cooperation fills in: " + String.join(", ", biller.missing()));
        }
        Planned planned = planned(question, biller);
        if (!planned.plan().digest().equals(digest)) {
            throw new Conflict("round.changed", "what would be issued is no longer what was shown");
        }
        if (!planned.plan().issuable()) {
            throw new Conflict("round.nothing", "there is nothing to bill or to give back");
        }
        Round round = new Round(planned.document(), ActorContext.current());
        store.add(round);
        int sequence = store.lastSequence(planned.document().issued().getYear());
        List<StatementView> issued = new ArrayList<>();
        for (PlannedStatement each : planned.plan().statements()) {
            Statement statement = new Statement(round.id(), each.statement(), ++sequence);
            store.put(statement);
            issued.add(each.statement().numbered(statement.number()));
        }
        mails.issued(issued);
        store.flush();
        return round;
    }

    private Planned planned(RoundQuestion question, BillerView biller) {
        List<RoundQuestion> before =
                store.rounds(question.year()).stream().map(RoundHead::question).toList();
        RoundRule.check(question, before, today());
        return ActorContext.as(
                Actor.system("statements"),
                () -> planned(question, question.from(RoundRule.reached(before)), biller, today()));
    }

    private Planned planned(RoundQuestion question, LocalDate from, BillerView biller, LocalDate today) {
        int year = question.year();
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
        List<Drafted> drafts = drafts(
                question,
                targets(
                        tariff.map(DecidedTariff::tariff).orElse(null),
                        members,
                        decidedPools.map(DecidedPools::document).orElse(null),
                        payers));
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
                members,
                payers);
        return new Planned(
                new RoundPlan(
                        question,
                        statements(document, biller, drafts, known, before),
                        unknown(known.values()),
                        biller.missing()),
                document);
    }

    private static Map<Long, List<TargetLine>> targets(
            Tariff tariff, List<RoundDocument.Member> members, PoolsDocument pools, List<Payer> payers) {
        try {
            return new Targets(tariff, members, pools, payers).all();
        } catch (InvalidSplit refusal) {
            throw new Conflict("round.pool", "a decided pool cannot be divided: " + refusal.getMessage());
        }
    }

    /** Who is to pay or to get something, before it is on paper. */
    private record Drafted(ParticipantView participant, List<StatementLine> lines) {}

    private List<Drafted> drafts(RoundQuestion question, Map<Long, List<TargetLine>> targets) {
        Billed billed = new Billed(store, question.year(), targets);
        return participants.list().stream()
                .map(participant -> new Drafted(
                        participant,
                        Settling.lines(
                                targets.getOrDefault(participant.id(), List.of()),
                                billed.of(participant.id()),
                                question.part())))
                .filter(draft -> Settling.any(draft.lines()))
                .toList();
    }

    private List<PlannedStatement> statements(
            RoundDocument document,
            BillerView biller,
            List<Drafted> drafts,
            Map<Long, MemberInYear> known,
            ChargedYear before) {
        RoundQuestion question = document.question();
        String digest = Sha256.of(document.write());
        Map<Long, List<StatementStore.Latest>> ofYear = store.issued(List.of(question.year()));
        Map<Long, List<StatementStore.Latest>> lately = store.issued(List.of(question.year() - 1, question.year()));
        List<PlannedStatement> statements = new ArrayList<>();
        for (Drafted draft : drafts) {
            ParticipantView participant = draft.participant();
            List<StatementStore.Latest> last = lately.getOrDefault(participant.id(), List.of());
            statements.add(new PlannedStatement(
                    Paper.of(
                            document,
                            digest,
                            biller,
                            participant,
                            ofYear.getOrDefault(participant.id(), List.of()),
                            draft.lines().stream()
                                    .map(line -> Working.told(line, question, before))
                                    .toList()),
                    last.isEmpty() ? null : last.getLast().net(),
                    known.containsKey(participant.id())
                            ? known.get(participant.id()).unknown()
                            : List.of(),
                    !participant.contactEmail().isEmpty()));
        }
        statements.sort(Comparator.comparing(PlannedStatement::name));
        return statements;
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
