package nl.mienskip.costs.statements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.participants.ParticipantView;
import nl.mienskip.participants.Participants;
import nl.mienskip.tenants.Tenants;

/** What the tenant acted for may read: what its payer was sent since it pays, see {@link VillageRule}. */
@ApplicationScoped
class OwnStatements {

    /** More than a payer gets in a hundred years. */
    private static final int ALL = 2_000;

    @Inject
    private StatementStore store;

    @Inject
    private Tenants tenants;

    @Inject
    private Participants participants;

    /** Those that a filter leaves, newest first. */
    List<StatementRow> list(StatementFilter filter) {
        return tenants.payer()
                .filter(payer -> filter.participantId() == null || filter.participantId() == payer.participantId())
                .map(payer -> store.filtered(filter.ofParticipant(payer.participantId()), 0, ALL).stream()
                        .filter(row -> VillageRule.mayRead(
                                payer, row.participantId(), row.round().year(), row.issued()))
                        .toList())
                .orElse(List.of());
    }

    /** @throws NotFound when there is none of this number that the tenant may read */
    Statement required(String number) {
        return tenants.payer()
                .flatMap(payer ->
                        store.byNumber(number).filter(statement -> VillageRule.mayRead(payer, statement.view())))
                .orElseThrow(() -> new NotFound("statement", number));
    }

    /** Whose names it may read beside theirs: its payer's own, and of those who agreed to that. */
    LongPredicate named(Statement statement) {
        long payer = statement.view().participantId();
        Set<Long> agreed = ActorContext.as(Actor.system("statements"), participants::list).stream()
                .filter(ParticipantView::namedToOthers)
                .map(ParticipantView::id)
                .collect(Collectors.toSet());
        return participant -> participant == payer || agreed.contains(participant);
    }
}
