package nl.mienskip.costs.statements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.subscriptions.MemberInYear;
import nl.mienskip.costs.subscriptions.Subscriptions;
import nl.mienskip.costs.tariffs.DecidedTariff;
import nl.mienskip.costs.tariffs.Quote;
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
    private Tariffs tariffs;

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
        if (planned.plan().statements().isEmpty()) {
            throw new Conflict("round.nothing", "there is nothing to bill or to give back");
        }
        Round round = new Round(planned.document(), ActorContext.current());
        store.add(round);
        int sequence = store.lastSequence(planned.document().issued().getYear());
        for (PlannedStatement each : planned.plan().statements()) {
            Statement statement = new Statement(round.id(), each.statement(), ++sequence);
            store.add(statement);
            mails.issued(statement.view());
        }
        return round;
    }

    private Planned planned(RoundQuestion question, BillerView biller) {
        List<Round> before = store.rounds(question.year());
        RoundRule.check(question, before.stream().map(Round::question).toList());
        return ActorContext.as(Actor.system("statements"), () -> planned(question, biller, today()));
    }

    private Planned planned(RoundQuestion question, BillerView biller, LocalDate today) {
        DecidedTariff decided = tariffs.inForce(question.year(), today)
                .orElseThrow(() -> new Conflict(
                        "round.noDecision",
                        "no tariff of " + question.year() + " is in force, so nothing can be billed"));
        Tariff tariff = decided.tariff();
        Map<Long, RoundDocument.Member> lastYear = lastYear(question.year() - 1);
        Map<Long, MemberInYear> known = subscriptions.members(question.year(), tariff).stream()
                .collect(Collectors.toMap(MemberInYear::participantId, Function.identity()));
        Map<Long, Quote> quotes = new HashMap<>();
        known.forEach((id, member) -> quotes.put(id, quote(tariff, member, lastYear.get(id))));
        RoundDocument document = new RoundDocument(
                question,
                today,
                decided.decision().id(),
                decided.decision().digest(),
                quotes.entrySet().stream()
                        .map(each -> new RoundDocument.Member(
                                each.getKey(),
                                each.getValue().facts(),
                                each.getValue().recurring(),
                                each.getValue().carried()))
                        .toList());
        return new Planned(
                new RoundPlan(question, statements(document, biller, quotes, known), biller.missing()), document);
    }

    private static Quote quote(Tariff tariff, MemberInYear member, RoundDocument.Member lastYear) {
        return Quote.of(
                tariff,
                lastYear == null ? member.facts() : member.facts().after(lastYear.recurring(), lastYear.carried()));
    }

    /** What the last whole reckoning of a year left for the next. */
    private Map<Long, RoundDocument.Member> lastYear(int year) {
        return store.rounds(year).stream()
                .filter(round -> round.question().kind() != RoundKind.ADVANCE)
                .reduce((earlier, later) -> later)
                .map(round -> RoundDocument.read(round.document(), null).members().stream()
                        .collect(Collectors.toMap(RoundDocument.Member::participantId, Function.identity())))
                .orElse(Map.of());
    }

    private List<PlannedStatement> statements(
            RoundDocument document, BillerView biller, Map<Long, Quote> quotes, Map<Long, MemberInYear> known) {
        RoundQuestion question = document.question();
        String digest = Sha256.of(document.write());
        Map<Long, Map<LineKey, Money>> billed = store.billed(question.year());
        Map<Long, List<StatementStore.Latest>> ofYear = store.issued(List.of(question.year()));
        Map<Long, List<StatementStore.Latest>> lately = store.issued(List.of(question.year() - 1, question.year()));
        List<PlannedStatement> statements = new ArrayList<>();
        for (ParticipantView participant : participants.list()) {
            List<TargetLine> target =
                    quotes.containsKey(participant.id()) ? Charging.by(quotes.get(participant.id())) : List.of();
            List<StatementLine> lines = Settling.lines(
                            target,
                            billed(
                                    participant.id(),
                                    question.year(),
                                    target,
                                    billed.getOrDefault(participant.id(), Map.of())),
                            question.part())
                    .stream()
                    .map(line -> Working.told(line, question))
                    .toList();
            if (Settling.any(lines)) {
                List<StatementStore.Latest> last = lately.getOrDefault(participant.id(), List.of());
                statements.add(new PlannedStatement(
                        Paper.of(
                                document,
                                digest,
                                biller,
                                participant,
                                ofYear.getOrDefault(participant.id(), List.of()),
                                lines),
                        last.isEmpty() ? null : last.getLast().net(),
                        known.containsKey(participant.id())
                                ? known.get(participant.id()).unknown()
                                : List.of(),
                        !participant.contactEmail().isEmpty()));
            }
        }
        statements.sort(Comparator.comparing(PlannedStatement::name));
        return statements;
    }

    /** What was billed, each line under its name; that of a line that is owed no more stands in an earlier statement. */
    private List<BilledLine> billed(long participantId, int year, List<TargetLine> target, Map<LineKey, Money> sums) {
        Map<LineKey, TargetLine> owed = target.stream().collect(Collectors.toMap(TargetLine::key, Function.identity()));
        List<StatementLine> earlier = owed.keySet().containsAll(sums.keySet())
                ? List.of()
                : store.ofParticipant(participantId, year).stream()
                        .flatMap(statement -> statement.view().lines().stream())
                        .toList();
        return sums.entrySet().stream()
                .map(sum -> new BilledLine(
                        sum.getKey(),
                        owed.containsKey(sum.getKey())
                                ? owed.get(sum.getKey()).names()
                                : earlier.stream()
                                        .filter(line -> line.key().equals(sum.getKey()))
                                        .findFirst()
                                        .orElseThrow()
                                        .names(),
                        sum.getValue()))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(PlatformTime.ZONE));
    }
}
