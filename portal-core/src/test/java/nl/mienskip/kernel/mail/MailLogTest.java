package nl.mienskip.kernel.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class MailLogTest {

    @Test
    void aLineAboutAMailThatWasNotTakenSaysWhatButNotToWhom() {
        MessagingException refused = new SendFailedException(
                "550 5.1.1 <sjoukje@example.org>: no such mailbox",
                new MessagingException("sjoukje@example.org", new IOException("sjoukje@example.org")),
                new Address[0],
                new Address[0],
                new Address[0]);

        assertThat(Mail.kinds(refused)).isEqualTo("SendFailedException, MessagingException, IOException");
    }
}
