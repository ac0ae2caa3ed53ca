package nl.mienskip.kernel.mail;

import jakarta.annotation.PostConstruct;
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
import java.util.List;

/** Hands one mail to the mail server. */
@ApplicationScoped
class Postman {

    private static final String PATIENCE_IN_MILLISECONDS = "10000";

    /** Knows the mail server and the sender's address; the server's configuration takes both from the environment. */
    @Resource(lookup = "java:jboss/mail/Portal")
    private Session session;

    @Inject
    private Clock clock;

    /** A mail server that says nothing would otherwise hold the round for ever. */
    @PostConstruct
    void limitWaiting() {
        for (String wait : List.of("connectiontimeout", "timeout", "writetimeout")) {
            session.getProperties().putIfAbsent("mail.smtp." + wait, PATIENCE_IN_MILLISECONDS);
        }
    }

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
        try {
            return new InternetAddress(session.getProperty("mail.from"), name, StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException e) {
            throw new MessagingException("the sender's name cannot be written", e);
        }
    }
}
