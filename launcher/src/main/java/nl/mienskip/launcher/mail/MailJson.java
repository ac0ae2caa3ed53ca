package nl.mienskip.launcher.mail;

import java.util.List;
import java.util.stream.Collectors;

/** The mails as JSON, for tests that read them. */
final class MailJson {

    private MailJson() {}

    static String list(List<Mail> mails) {
        return mails.stream().map(MailJson::one).collect(Collectors.joining(",", "[", "]"));
    }

    private static String one(Mail mail) {
        String to = mail.to().stream().map(MailJson::quoted).collect(Collectors.joining(",", "[", "]"));
        return "{\"id\":%s,\"from\":%s,\"to\":%s,\"subject\":%s,\"date\":%s,\"text\":%s,\"html\":%s}"
                .formatted(
                        quoted(mail.id()),
                        quoted(mail.from()),
                        to,
                        quoted(mail.subject()),
                        quoted(mail.date()),
                        quoted(mail.text()),
                        quoted(mail.html()));
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ') {
                quoted.append("\\u%04x".formatted((int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
