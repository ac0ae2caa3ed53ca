package nl.mienskip.launcher.mail;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The mails as pages. Everything that came from outside is escaped; a mail's HTML stays in a frame without rights. */
final class MailHtml {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"')]*[^\\s<>\"').,;:]");
    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>%1$s</title>
            <style>
            body { font: 1.1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 1rem auto; padding: 0 1rem }
            li { margin: .75rem 0 } dt { font-weight: bold } pre { white-space: pre-wrap; overflow-wrap: anywhere }
            iframe { width: 100%%; height: 40rem; border: 1px solid }
            </style>
            </head>
            <body>
            <h1>%1$s</h1>
            %2$s
            </body>
            </html>
            """;

    private MailHtml() {}

    static String list(List<Mail> mails) {
        StringBuilder body = new StringBuilder();
        if (mails.isEmpty()) {
            body.append("<p>No mail has come in yet.</p>");
        } else {
            body.append("<ul>\n");
            for (Mail mail : mails) {
                body.append("<li><a href=\"/mails/%s\">%s</a><br>to %s, %s</li>\n"
                        .formatted(mail.id(), subject(mail), recipients(mail), escaped(mail.date())));
            }
            body.append("</ul>");
        }
        return PAGE.formatted("Mails of this demo", body);
    }

    static String one(Mail mail) {
        StringBuilder body = new StringBuilder();
        body.append(
                "<p><a href=\"/\">All mails</a> · <a href=\"/mails/%s.eml\">As it came</a></p>\n".formatted(mail.id()));
        body.append("<dl><dt>From</dt><dd>%s</dd><dt>To</dt><dd>%s</dd><dt>Date</dt><dd>%s</dd></dl>\n"
                .formatted(escaped(mail.from()), recipients(mail), escaped(mail.date())));
        if (!mail.text().isBlank()) {
            body.append("<h2>Text</h2>\n<pre>").append(linked(mail.text())).append("</pre>\n");
        }
        if (!mail.html().isBlank()) {
            body.append(
                            "<h2>HTML</h2>\n<iframe title=\"The mail's HTML\" sandbox=\"allow-popups allow-popups-to-escape-sandbox\" srcdoc=\"")
                    .append(escaped("<base target=\"_blank\">" + mail.html()))
                    .append("\"></iframe>\n");
        }
        return PAGE.formatted(subject(mail), body);
    }

    private static String subject(Mail mail) {
        return mail.subject().isBlank() ? "(no subject)" : escaped(mail.subject());
    }

    private static String recipients(Mail mail) {
        return escaped(String.join(", ", mail.to()));
    }

    /** Web addresses in a text become links. */
    private static String linked(String text) {
        StringBuilder linked = new StringBuilder();
        int done = 0;
        for (Matcher address = ADDRESS.matcher(text); address.find(); done = address.end()) {
            String href = escaped(address.group());
            linked.append(escaped(text.substring(done, address.start())))
                    .append("<a href=\"%s\">%s</a>".formatted(href, href));
        }
        return linked.append(escaped(text.substring(done))).toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
