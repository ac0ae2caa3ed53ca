package nl.mienskip.kernel.mail;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import nl.mienskip.kernel.settings.Settings;

/** Hands one mail to the mail server. */
@ApplicationScoped
class Postman {

    @Resource(lookup = "java:jboss/mail/Default")
    private Session session;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    void deliver(Letter letter) throws MessagingException {
        MimeMessage message = new MimeMessage(session);
        message.setFrom(sender(letter.fromName()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to(), true));
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setText(letter.text(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(clock.instant()));
        // Told to answering machines, so that none of them answers (RFC 3834).
        message.setHeader("Auto-Submitted", "auto-generated");
        Transport.send(message);
    }

    private InternetAddress sender(String name) throws MessagingException {
        String address = settings.text("PORTAL_SMTP_FROM", "mienskip@example.org");
        try {
            return new InternetAddress(address, name, StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException e) {
            throw new MessagingException("the sender's name cannot be written", e);
        }
    }
}
