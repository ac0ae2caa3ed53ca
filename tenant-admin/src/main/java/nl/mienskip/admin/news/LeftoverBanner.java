package nl.mienskip.admin.news;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import nl.mienskip.admin.shell.Icon;
import nl.mienskip.admin.shell.Moments;
import nl.mienskip.kernel.text.RichText;
import nl.mienskip.news.WriteArticle;

/** Offers back what was typed on this device and was not kept. */
class LeftoverBanner extends Div {
    private static final long serialVersionUID = 1L;

    private static final int BEGINNING = 120;

    LeftoverBanner(Instant at, WriteArticle typed, Runnable putBack, Runnable throwAway) {
        addClassName("banner");
        getElement().setAttribute("role", "alert");
        Button yes = new Button(t("news.leftover.putBack"), pressed -> decide(putBack));
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        Button no = new Button(t("news.leftover.throwAway"), pressed -> decide(throwAway));
        Paragraph quote = new Paragraph("“" + beginning(typed) + "”");
        quote.addClassName("banner-quote");
        Div words = new Div(new Paragraph(t("news.leftover", Moments.full(at))), quote, new Div(yes, no));
        add(new Icon("history"), words);
    }

    private static String beginning(WriteArticle typed) {
        String words = (typed.title() + " " + RichText.words(typed.body())).strip();
        return words.length() > BEGINNING ? words.substring(0, BEGINNING) + "…" : words;
    }

    private void decide(Runnable choice) {
        removeFromParent();
        choice.run();
    }
}
