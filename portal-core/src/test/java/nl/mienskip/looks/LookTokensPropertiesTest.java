package nl.mienskip.looks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever colours a village chooses, its pages can be read, in light and in dark. */
class LookTokensPropertiesTest {

    @Property(tries = 3000)
    void everyPairThatPagesPutTogetherHasEnoughContrast(
            @ForAll("colours") Colour brand, @ForAll("colours") Colour accent, @ForAll Mode mode) {
        assertThat(tooLittle(LookTokens.of(brand, accent, mode), mode)).isEmpty();
    }

    @Property
    void aColourIsReplacedOnlyWithAReason(@ForAll("colours") Colour brand, @ForAll("colours") Colour accent) {
        LookView look = look(brand, accent);
        assertThat(look.corrections())
                .allSatisfy(correction -> assertThat(correction.ratio()).isLessThan(correction.needed()));
        assertThat(look.light().brand().equals(brand.hex()))
                .isEqualTo(look.corrections().stream()
                        .noneMatch(
                                correction -> correction.field().equals("brand") && correction.mode() == Mode.LIGHT));
    }

    @Property
    void whatCameOutIsNotCorrectedAgain(@ForAll("colours") Colour brand, @ForAll Mode mode) {
        String once = LookTokens.of(brand, brand, mode).brand();
        assertThat(LookTokens.of(Colour.of(once), brand, mode).brand()).isEqualTo(once);
    }

    @Example
    void theCheckFindsALookThatWasNotCorrected() {
        LookTokens good = LookTokens.of(Colour.of("#1f4e6b"), Colour.of("#9a4a12"), Mode.LIGHT);
        LookTokens planted = new LookTokens(
                "#ffff66",
                "#ffffff",
                "#ffff99",
                "#ffff00",
                good.soft(),
                good.softInk(),
                "#ffffee",
                "#ffffff",
                good.palette());
        assertThat(tooLittle(planted, Mode.LIGHT)).hasSize(11);
    }

    @Provide
    Arbitrary<Colour> colours() {
        return Arbitraries.integers()
                .between(0, 0xFFFFFF)
                .map(value -> new Colour(value >> 16, value >> 8 & 255, value & 255));
    }

    private static LookView look(Colour brand, Colour accent) {
        ChangeLook choice = new ChangeLook(brand.hex(), accent.hex(), LookFont.ATKINSON, Map.of(), null, null, 0);
        return LookView.of(choice, null, null, 0);
    }

    private record Pair(String what, String one, String other, double least) {
        boolean tooLittle() {
            return Contrast.ratio(Colour.of(one), Colour.of(other)) < least;
        }
    }

    private static List<Pair> tooLittle(LookTokens look, Mode mode) {
        String paper = mode.paper().hex();
        String card = mode.card().hex();
        String ink = mode.ink().hex();
        List<Pair> pairs = new ArrayList<>(List.of(
                new Pair("text on brand", look.brandInk(), look.brand(), Contrast.TEXT),
                new Pair("text on deep brand", look.brandInk(), look.brandDeep(), Contrast.TEXT),
                new Pair("brand on paper", look.brand(), paper, Contrast.PART),
                new Pair("brand on card", look.brand(), card, Contrast.PART),
                new Pair("link on paper", look.link(), paper, Contrast.READING),
                new Pair("link on card", look.link(), card, Contrast.READING),
                new Pair("link on soft", look.link(), look.soft(), Contrast.READING),
                new Pair("text on soft", look.softInk(), look.soft(), Contrast.READING),
                new Pair("plain ink on soft", ink, look.soft(), Contrast.TEXT),
                new Pair("text on accent", look.accentInk(), look.accent(), Contrast.TEXT),
                new Pair("accent on paper", look.accent(), paper, Contrast.PART),
                new Pair("accent on card", look.accent(), card, Contrast.PART),
                new Pair("accent on soft", look.accent(), look.soft(), Contrast.PART)));
        for (PaintName name : PaintName.values()) {
            Paint paint = look.paint(name);
            pairs.add(new Pair("text on " + name, paint.ink(), paint.ground(), Contrast.TEXT));
        }
        return pairs.stream().filter(Pair::tooLittle).toList();
    }
}
