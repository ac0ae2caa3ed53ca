package nl.mienskip.admin.editorial;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import nl.mienskip.admin.shell.Moments;

/** Says whether what was typed is safe; read aloud when it changes, politely. */
class KeptLine extends Span {
    private static final long serialVersionUID = 1L;

    KeptLine() {
        addClassName("kept-line");
        getElement().setAttribute("role", "status");
    }

    void nothingYet() {
        setText(t("editorial.kept.nothing"));
    }

    /** @param waiting whether residents still see older words */
    void kept(Instant moment, boolean waiting) {
        say(t(waiting ? "editorial.kept.waiting" : "editorial.kept", Moments.time(moment)), false);
    }

    void notKept(String why) {
        say(t("editorial.kept.not", why), true);
    }

    private void say(String words, boolean problem) {
        setText(words);
        setClassName("kept-line-problem", problem);
    }
}
