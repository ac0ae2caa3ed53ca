package nl.mienskip.web.shell;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import nl.mienskip.looks.DrawnCrest;
import nl.mienskip.looks.LookTokens;
import nl.mienskip.looks.LookView;
import nl.mienskip.looks.PaintName;

/**
 * A village's look as the tokens that tokens.css reads, for light and for dark pages. What a look holds was checked and
 * derived by its door; nothing that somebody typed gets here.
 *
 * @param css the stylesheet
 * @param sign the village's sign for tabs, in its colour, as SVG
 * @param hash changes with either of them
 */
record LookSheet(String css, String sign, String hash) {

    static LookSheet of(LookView look) {
        String css = ":root{--look-font:" + look.font().families() + ";" + tokens(look.light()) + "}"
                + "@media (prefers-color-scheme:dark){:root{" + tokens(look.dark()) + "}}";
        String sign = DrawnCrest.svg(look.light().brand(), look.light().brandInk());
        return new LookSheet(css, sign, Hash.of((css + sign).getBytes(StandardCharsets.UTF_8)));
    }

    String stylesheet() {
        return "/assets/look-" + hash + ".css";
    }

    String signAddress() {
        return "/assets/look-" + hash + ".svg";
    }

    private static String tokens(LookTokens look) {
        return token("look-brand", look.brand())
                + token("look-brand-ink", look.brandInk())
                + token("look-brand-deep", look.brandDeep())
                + token("look-link", look.link())
                + token("look-soft", look.soft())
                + token("look-soft-ink", look.softInk())
                + token("look-accent", look.accent())
                + token("look-accent-ink", look.accentInk())
                + Arrays.stream(PaintName.values())
                        .map(name -> token(
                                        "paint-" + name.cssName(),
                                        look.paint(name).ground())
                                + token(
                                        "paint-" + name.cssName() + "-ink",
                                        look.paint(name).ink()))
                        .collect(Collectors.joining());
    }

    private static String token(String name, String value) {
        return "--" + name + ":" + value + ";";
    }
}
