package nl.mienskip.admin.looks;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.mienskip.admin.shell.Icon;
import nl.mienskip.admin.shell.Problems;
import nl.mienskip.admin.shell.Texts;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.looks.Correction;

/** Whether the colours can be told from the page, and what is shown instead where they cannot; read aloud. */
class ContrastAnswer extends Div {
    private static final long serialVersionUID = 1L;

    ContrastAnswer() {
        addClassName("contrast-answer");
        getElement().setAttribute("role", "status");
    }

    void show(List<Correction> corrections) {
        removeAll();
        if (corrections.isEmpty()) {
            add(new Paragraph(new Icon("circle-check"), new Span(t("looks.contrast.good"))));
            return;
        }
        corrections.forEach(correction -> {
            Span became = new Span();
            became.addClassName("colour-dot");
            became.getStyle().set("background", correction.became());
            became.getElement().setAttribute("aria-hidden", "true");
            add(new Paragraph(new Icon("info"), new Span(words(correction)), became));
        });
    }

    /** Why there is no answer yet. */
    void refuse(InvalidInput refused) {
        removeAll();
        add(new Paragraph(new Icon("triangle-alert"), new Span(Problems.words(refused))));
    }

    private static String words(Correction correction) {
        return t(
                "looks.corrected",
                t("looks." + correction.field()),
                correction.asked(),
                Texts.name("looks", correction.mode()),
                Math.floor(correction.ratio() * 10) / 10,
                correction.needed(),
                correction.became());
    }
}
