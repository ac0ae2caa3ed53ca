package nl.mienskip.launcher.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A mail made readable.
 *
 * @param to the addresses of the envelope: who really got it
 * @param text the plain text; empty when it has none
 * @param html the HTML as sent, so never to be put into a page as it is; empty when it has none
 */
record Mail(String id, String from, List<String> to, String subject, String date, String text, String html) {

    static Mail of(String id, byte[] bytes) {
        try {
            MimeMessage message = new MimeMessage(null, new ByteArrayInputStream(bytes));
            return new Mail(
                    id,
                    decoded(message.getHeader("From", ", ")),
                    Arrays.asList(Optional.ofNullable(message.getHeader("Delivered-To"))
                            .orElse(new String[0])),
                    Optional.ofNullable(message.getSubject()).orElse(""),
                    Optional.ofNullable(message.getHeader("Date", null)).orElse(""),
                    body(message, "text/plain"),
                    body(message, "text/html"));
        } catch (MessagingException e) {
            return new Mail(id, "", List.of(), "(cannot be read: " + e.getMessage() + ")", "", "", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean wentTo(String address) {
        return to.stream().anyMatch(address::equalsIgnoreCase);
    }

    private static String decoded(String header) throws IOException {
        return header == null ? "" : MimeUtility.decodeText(MimeUtility.unfold(header));
    }

    /** The first part of that type, depth first; attachments do not count. */
    private static String body(Part part, String type) throws MessagingException, IOException {
        if (Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
            return "";
        }
        if (part.isMimeType(type)) {
            return String.valueOf(part.getContent());
        }
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart child = parts.getBodyPart(i);
                String found = body(child, type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }
}
