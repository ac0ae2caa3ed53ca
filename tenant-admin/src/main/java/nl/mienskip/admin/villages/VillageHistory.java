package nl.mienskip.admin.villages;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.mienskip.admin.shell.Moments;
import nl.mienskip.admin.shell.Texts;
import nl.mienskip.kernel.audit.AuditEntryView;

/** What the cooperation did to a village: who, when and why. */
class VillageHistory extends Section {
    private static final long serialVersionUID = 1L;

    VillageHistory(List<AuditEntryView> entries) {
        addClassName("history");
        add(new H2(t("villages.history")));
        if (entries.isEmpty()) {
            add(new Paragraph(t("villages.history.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        entries.forEach(entry -> list.add(line(entry)));
        add(list);
    }

    private static ListItem line(AuditEntryView entry) {
        Span act = new Span(Texts.find("villages.act." + entry.act()).orElse(entry.act()));
        act.addClassName("history-act");
        Span who = new Span(t("villages.history.who", entry.actorName(), Moments.full(entry.at())));
        who.addClassName("history-who");
        Div words = new Div(act, who);
        if (!entry.why().isEmpty()) {
            words.add(new Paragraph(entry.why()));
        }
        return new ListItem(words);
    }
}
