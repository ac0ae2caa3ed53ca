package nl.mienskip.admin.members;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.Locale;
import nl.mienskip.admin.shell.Moments;
import nl.mienskip.admin.shell.Texts;
import nl.mienskip.members.MemberView;

/** A member in the list. */
class MemberLine extends ListItem {
    private static final long serialVersionUID = 1L;

    MemberLine(MemberView member) {
        RouterLink name = new RouterLink(member.displayName(), OneMemberView.class, member.id());
        Span status = new Span(Texts.name("members", member.status()));
        status.addClassNames("badge", "badge-" + member.status().name().toLowerCase(Locale.ROOT));
        Div line = new Div(name, status);
        line.addClassName("row-head");
        Span detail = new Span(RoleWords.of(member.roles()) + t("members.since", Moments.day(member.since())));
        detail.addClassName("row-detail");
        add(line, detail);
    }
}
