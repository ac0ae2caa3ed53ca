package nl.mienskip.admin.editorial;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import nl.mienskip.admin.shell.Icon;
import nl.mienskip.admin.shell.Moments;

/** Offers back what was typed on this device and was not kept. */
class LeftoverBanner extends Div {
    private static final long serialVersionUID = 1L;

    private static final int BEGINNING = 120;

    LeftoverBanner(Instant at, String typed, Runnable putBack, Runnable throwAway) {
        addClassName("banner");
        getElement().setAttribute("role", "alert");
        Button yes = new Button(t("editorial.leftover.putBack"), pressed -> decide(putBack));
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        Button no = new Button(t("editorial.leftover.throwAway"), pressed -> decide(throwAway));
        Paragraph quote = new Paragraph("“" + beginning(typed) + "”");
        quote.addClassName("banner-quote");
        Div words = new Div(new Paragraph(t("editorial.leftover", Moments.full(at))), quote, new Div(yes, no));
        add(new Icon("history"), words);
    }

    private static String beginning(String typed) {
        String words = typed.replaceAll("\\s+", " ").strip();
        return words.length() > BEGINNING ? words.substring(0, BEGINNING) + "…" : words;
    }

    private void decide(Runnable choice) {
        removeFromParent();
        choice.run();
    }
}
