package nl.mienskip.kernel.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LetterTest {

    @Test
    void aNameCannotBeginAnotherHeader() {
        Letter letter = new Letter("Burum\r\nBcc: x@example.org", "a@example.org", "Hoi\nX-Kwaad: ja", "tekst");

        assertThat(letter.fromName()).isEqualTo("Burum Bcc: x@example.org");
        assertThat(letter.subject()).isEqualTo("Hoi X-Kwaad: ja");
    }

    @Test
    void aMailThatIsNotTakenWaitsLongerEachTimeAndIsGivenUpInTheEnd() {
        Instant now = Instant.parse("2026-11-22T09:00:00Z");
        QueuedMail mail = new QueuedMail(2, new Letter("Burum", "a@example.org", "Hoi", "tekst"), now);
        List<Duration> pauses = new ArrayList<>();

        boolean again = true;
        while (again) {
            again = mail.tryAgainAfter(now);
            pauses.add(Duration.between(now, mail.dueAt()));
        }

        assertThat(pauses).hasSize(10).isSorted().startsWith(Duration.ofMinutes(1), Duration.ofMinutes(2));
    }

    @Test
    void gapsAreFilledOnceAlsoWhenAFillingLooksLikeAGap() {
        LetterTexts texts = LetterTexts.of(nl.mienskip.members.Members.class, "mails", "nl");

        assertThat(texts.text("asked.subject", "{1} $0", "Burum")).isEqualTo("{1} $0 wil lid worden van Burum");
        assertThatThrownBy(() -> texts.text("nothing")).isInstanceOf(IllegalArgumentException.class);
    }
}
