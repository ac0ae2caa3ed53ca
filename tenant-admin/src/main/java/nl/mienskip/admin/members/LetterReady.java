package nl.mienskip.admin.members;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import nl.mienskip.admin.shell.Facts;
import nl.mienskip.admin.shell.Moments;
import nl.mienskip.enrolments.LetterView;

/** The letter that was just made: to print now, as its code is not shown again. */
class LetterReady extends Div {
    private static final long serialVersionUID = 1L;

    LetterReady(LetterView letter) {
        addClassName("letter-ready");
        getElement().setAttribute("role", "status");
        Anchor print = new Anchor("/enrol/" + letter.code() + "/letter", t("members.letter.print"));
        print.setTarget(AnchorTarget.BLANK);
        print.setRouterIgnore(true);
        print.addClassName("as-button");
        add(
                new H2(t("members.letter.ready", letter.name())),
                new Paragraph(t("members.letter.once")),
                new Facts()
                        .add(t("members.letter.signInName"), letter.signInName())
                        .add(t("members.letter.code"), letter.code())
                        .add(t("members.letter.until"), Moments.day(letter.expiresAt())),
                print);
    }
}
