package nl.mienskip.costs.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.mienskip.participants.Members;
import nl.mienskip.participants.ParticipantView;
import org.junit.jupiter.api.Test;

class ContactRuleTest {

    private static final ParticipantView LAST = participant(3, null);
    private static final ParticipantView NEXT = participant(2, 3L);
    private static final ParticipantView FIRST = participant(1, 2L);
    private static final ContactRule CONTACTS = new ContactRule(List.of(FIRST, NEXT, LAST));

    @Test
    void whoIsThereIsSpokenToItself() {
        assertThat(CONTACTS.of(LAST)).isEqualTo(LAST);
    }

    @Test
    void forWhoWentUpInAnotherTheLastOfThemIsSpokenTo() {
        assertThat(CONTACTS.of(FIRST)).isEqualTo(LAST);
        assertThat(CONTACTS.of(NEXT)).isEqualTo(LAST);
    }

    private static ParticipantView participant(long id, Long succeededBy) {
        return Members.succeeded(id, LocalDate.of(2025, 1, 1), null, succeededBy);
    }
}
