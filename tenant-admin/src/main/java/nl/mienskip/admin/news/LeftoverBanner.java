package nl.mienskip.admin.news;

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

    LeftoverBanner(Instant typed, String beginning, Runnable putBack, Runnable throwAway) {
        addClassName("banner");
        getElement().setAttribute("role", "alert");
        Button yes = new Button(t("news.leftover.putBack"), pressed -> decide(putBack));
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        Button no = new Button(t("news.leftover.throwAway"), pressed -> decide(throwAway));
        Paragraph quote = new Paragraph("“" + beginning + "”");
        quote.addClassName("banner-quote");
        Div words = new Div(new Paragraph(t("news.leftover", Moments.full(typed))), quote, new Div(yes, no));
        add(new Icon("history"), words);
    }

    private void decide(Runnable choice) {
        removeFromParent();
        choice.run();
    }
}
