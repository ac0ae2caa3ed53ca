package nl.mienskip.costs.statements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.mienskip.costs.billers.BillerView;
import nl.mienskip.costs.subscriptions.MemberInYear;
import nl.mienskip.kernel.text.Sha256;
import nl.mienskip.participants.ParticipantView;
import nl.mienskip.participants.Participants;

/** Writes the statements of a round: who is to pay or to get what, and the paper that says so. */
@ApplicationScoped
class Drafting {

    @Inject
    private StatementStore store;

    @Inject
    private Participants participants;

    /** Who is to pay or to get something, before it is on paper. */
    record Drafted(ParticipantView participant, List<StatementLine> lines) {}

    /** @param targets what each owes for the year, by participant */
    List<Drafted> drafts(RoundQuestion question, Map<Long, List<TargetLine>> targets) {
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

    /**
     * By name.
     *
     * @param known what is known of each member
     * @param before what the band looks back at; may be null
     */
    List<PlannedStatement> statements(
            RoundDocument document,
            BillerView biller,
            List<Drafted> drafts,
            Map<Long, MemberInYear> known,
            ChargedYear before) {
        RoundQuestion question = document.question();
        String digest = Sha256.of(document.write());
        Map<Long, List<StatementStore.Latest>> ofYear = store.issued(List.of(question.year()));
        Map<Long, List<StatementStore.Latest>> lately = store.issued(List.of(question.year() - 1, question.year()));
        ContactRule contacts = new ContactRule(participants.list());
        List<PlannedStatement> statements = new ArrayList<>();
        for (Drafted draft : drafts) {
            ParticipantView participant = draft.participant();
            ParticipantView contact = contacts.of(participant);
            List<StatementStore.Latest> last = lately.getOrDefault(participant.id(), List.of());
            statements.add(new PlannedStatement(
                    Paper.of(
                            document,
                            digest,
                            biller,
                            participant,
                            contact,
                            ofYear.getOrDefault(participant.id(), List.of()),
                            draft.lines().stream()
                                    .map(line -> Working.told(line, question, before))
                                    .toList()),
                    last.isEmpty() ? null : last.getLast().net(),
                    known.containsKey(participant.id())
                            ? known.get(participant.id()).unknown()
                            : List.of(),
                    !contact.contactEmail().isEmpty()));
        }
        statements.sort(Comparator.comparing(PlannedStatement::name));
        return statements;
    }
}
