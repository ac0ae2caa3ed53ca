package nl.mienskip.admin.looks;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import nl.mienskip.admin.shell.Site;
import nl.mienskip.admin.shell.Texts;
import nl.mienskip.looks.LookTokens;
import nl.mienskip.looks.LookView;
import nl.mienskip.looks.Mode;
import nl.mienskip.looks.Paint;
import nl.mienskip.looks.PaintName;

/** A home page in small, light and dark, painted with what residents' pages would be painted with. */
class LookSample extends Section {
    private static final long serialVersionUID = 1L;

    private final Div pages = new Div();

    LookSample() {
        addClassName("look-sample");
        add(new H2(t("looks.sample")), pages);
    }

    void show(LookView look) {
        pages.removeAll();
        pages.add(page(look, Mode.LIGHT, look.light()), page(look, Mode.DARK, look.dark()));
    }

    private static Div page(LookView look, Mode mode, LookTokens tokens) {
        Div page = new Div(header(look, tokens));
        page.addClassName("sample-page");
        page.getElement().setAttribute("role", "img");
        page.getElement().setAttribute("aria-label", t("looks.sample.of", Texts.name("looks", mode)));
        page.getStyle()
                .set("background", mode.paper().hex())
                .set("color", mode.ink().hex())
                .set("font-family", look.font().families() + ", sans-serif");
        if (look.photo() != null) {
            Image photo = new Image(look.photo().pathFor(640), "");
            photo.addClassName("sample-photo");
            page.add(photo);
        }
        page.add(words(look, tokens), tiles(tokens));
        return page;
    }

    private static Div header(LookView look, LookTokens tokens) {
        Div header = new Div();
        header.addClassName("sample-header");
        header.getStyle().set("background", tokens.brand()).set("color", tokens.brandInk());
        if (look.crest() != null) {
            Image crest = new Image(look.crest().pathFor(96), "");
            crest.addClassName("sample-crest");
            header.add(crest);
        }
        header.add(new Span(Site.name()));
        return header;
    }

    private static Div words(LookView look, LookTokens tokens) {
        Span title = new Span(t("looks.sample.welcome", Site.name()));
        title.addClassName("sample-title");
        Span line = new Span(look.welcome(Site.tenant().ownLanguage()).orElse(""));
        Span link = new Span(t("looks.sample.link"));
        link.addClassName("sample-link");
        link.getStyle().set("color", tokens.link());
        Span mark = new Span(t("looks.sample.mark"));
        mark.addClassName("sample-mark");
        mark.getStyle().set("background", tokens.accent()).set("color", tokens.accentInk());
        Div words = new Div(title, line, new Div(link, mark));
        words.addClassName("sample-words");
        return words;
    }

    private static Div tiles(LookTokens tokens) {
        Div tiles = new Div();
        tiles.addClassName("sample-tiles");
        for (PaintName name : new PaintName[] {PaintName.BRAND, PaintName.SOFT, PaintName.ACCENT}) {
            Paint paint = tokens.paint(name);
            Span tile = new Span(t("looks.sample.tile"));
            tile.getStyle().set("background", paint.ground()).set("color", paint.ink());
            tiles.add(tile);
        }
        return tiles;
    }
}
