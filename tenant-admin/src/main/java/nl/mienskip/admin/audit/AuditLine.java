package nl.mienskip.admin.audit;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.mienskip.admin.shell.Moments;
import nl.mienskip.admin.shell.Texts;
import nl.mienskip.kernel.audit.AuditEntryView;

/** One act in the log: what, to what or whom, by whom and when, and why. */
class AuditLine extends ListItem {
    private static final long serialVersionUID = 1L;

    private static final Pattern CONSTANT = Pattern.compile("[A-Z_]{2,}");
    private static final Pattern PARTICIPANT = Pattern.compile("for participant ([0-9]+)");

    AuditLine(AuditEntryView entry) {
        Span act = new Span(words(entry.act()));
        act.addClassName("audit-act");
        Div what = new Div(act);
        if (!entry.subject().isEmpty()) {
            Span subject = new Span(subject(entry));
            subject.addClassName("audit-subject");
            what.add(subject);
        }
        Span who = new Span(t("audit.who", entry.actorName(), Moments.full(entry.at())));
        who.addClassName("row-detail");
        add(what, who);
        if (!entry.why().isEmpty()) {
            add(new Paragraph(t("audit.why", entry.why())));
        }
        if (!entry.details().isEmpty()) {
            UnorderedList details = new UnorderedList();
            entry.details().forEach(line -> details.add(new ListItem(line)));
            add(new Details(t("audit.details", entry.details().size()), details));
        }
    }

    /** The subject as it was written down; what stands in it of a role, after whose it is, by its name. */
    private static String subject(AuditEntryView entry) {
        int role = entry.subject().lastIndexOf(": ");
        if (!entry.act().startsWith("role.") || role < 0) {
            return entry.subject();
        }
        String whose = entry.subject().substring(0, role);
        String what = CONSTANT.matcher(entry.subject().substring(role))
                .replaceAll(constant -> Matcher.quoteReplacement(name(constant.group())));
        return whose
                + PARTICIPANT
                        .matcher(what)
                        .replaceAll(votes -> Matcher.quoteReplacement(t("audit.forParticipant", votes.group(1))));
    }

    private static String name(String constant) {
        return Texts.find("members.Role." + constant)
                .or(() -> Texts.find("members.Section." + constant))
                .orElse(constant);
    }

    /** An act that no bundle knows is told by its name, so that nothing is left out of the log. */
    private static String words(String act) {
        return Texts.find("audit.act." + act).orElse(act);
    }
}
