package nl.mienskip.admin.feedback;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.net.URI;
import nl.mienskip.admin.shell.Moments;
import nl.mienskip.admin.shell.Texts;
import nl.mienskip.feedback.ReactionStatus;
import nl.mienskip.feedback.ReactionView;

/** A reaction in the list. */
class ReactionLine extends ListItem {
    private static final long serialVersionUID = 1L;

    /** As much as tells which one it is. */
    private static final int BEGINNING = 90;

    ReactionLine(ReactionView reaction) {
        RouterLink link = new RouterLink(
                beginning(reaction.text()),
                OneReactionView.class,
                new RouteParameters(new RouteParam(OneReactionView.REACTION, reaction.id())));
        Div line = new Div(link, badge(reaction.status()));
        line.addClassName("row-head");
        Span detail = new Span(t(
                "feedback.detail",
                reaction.name().isEmpty() ? t("feedback.nobody") : reaction.name(),
                about(reaction),
                Moments.full(reaction.givenAt())));
        detail.addClassName("row-detail");
        add(line, detail);
    }

    static Span badge(ReactionStatus status) {
        Span badge = new Span(Texts.name("feedback", status));
        badge.addClassName("badge");
        badge.setClassName("badge-opening", status == ReactionStatus.NEW);
        return badge;
    }

    /** What the page is called, or where it is; of another village with its name. */
    static String about(ReactionView reaction) {
        if (!reaction.about().isEmpty()) {
            return reaction.about();
        }
        String path = URI.create(reaction.page()).getPath();
        return reaction.village().isEmpty() ? path : reaction.village() + " " + path;
    }

    private static String beginning(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= BEGINNING
                ? line
                : line.substring(0, line.offsetByCodePoints(0, BEGINNING)).strip() + "…";
    }
}
