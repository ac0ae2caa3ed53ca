package nl.mienskip.admin.audit;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.mienskip.admin.shell.Moments;
import nl.mienskip.admin.shell.Texts;
import nl.mienskip.kernel.audit.AuditEntryView;

/** One act in the log: what, to what or whom, by whom and when, and why. */
class AuditLine extends ListItem {
    private static final long serialVersionUID = 1L;

    AuditLine(AuditEntryView entry) {
        Span act = new Span(words(entry.act()));
        act.addClassName("audit-act");
        Div what = new Div(act);
        if (!entry.subject().isEmpty()) {
            Span subject = new Span(entry.subject());
            subject.addClassName("audit-subject");
            what.add(subject);
        }
        Span who = new Span(t("audit.who", entry.actorName(), Moments.full(entry.at())));
        who.addClassName("row-detail");
        add(what, who);
        if (!entry.why().isEmpty()) {
            add(new Paragraph(t("audit.why", entry.why())));
        }
    }

    /** An act that no bundle knows is told by its name, so that nothing is left out of the log. */
    private static String words(String act) {
        return Texts.find("audit.act." + act).orElse(act);
    }
}
