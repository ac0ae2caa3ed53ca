package nl.mienskip.costs.statements;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.mienskip.participants.ParticipantView;

/** Whom to speak to about a participant's statements: its own contact, or that of whoever it went up in. */
final class ContactRule {

    private final Map<Long, ParticipantView> all;

    ContactRule(List<ParticipantView> all) {
        this.all = all.stream().collect(Collectors.toMap(ParticipantView::id, Function.identity()));
    }

    ParticipantView of(ParticipantView participant) {
        ParticipantView last = participant;
        while (last.succeededById() != null) {
            last = all.get(last.succeededById());
        }
        return last;
    }
}
