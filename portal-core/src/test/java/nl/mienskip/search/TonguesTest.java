package nl.mienskip.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.mienskip.tenants.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TonguesTest {

    @ParameterizedTest
    @CsvSource({
        "NL, kerk, kerken",
        "NL, straat, straten",
        "NL, huis, huizen",
        "NL, brief, brieven",
        "NL, kind, kinderen",
        "NL, feest, feesten",
        "NL, vereniging, verenigingen",
        "NL, foto, foto's",
        "NL, idee, ideeën",
        "NL, gemeente, gemeentelijk",
        "NL, molen, molens",
        "NL, toren, torens",
        "NL, jongen, jongens",
        "NL, grens, grenzen",
        "NL, dorpsgrens, dorpsgrenzen",
        "NL, medemens, medemensen",
        "NL, lid, leden",
        "NL, bakker, bakkers",
        "NL, school, scholen",
        "NL, boom, bomen",
        "FY, hûs, huzen",
        "FY, TSJERKE, tsjerken",
        "EN, village, villages",
        "EN, church, church’s",
        "DE, Mädchen, Maedchen",
        "DE, Straße, Strassen"
    })
    void inflectionsComeToOneStem(Language language, String one, String other) {
        assertThat(terms(language, other)).isEqualTo(terms(language, one)).hasSize(1);
    }

    @Test
    void accentsAndCapitalsCountNowhere() {
        assertThat(Tongues.tokens(Tongues.PLAIN, "Café ÂLD"))
                .extracting(Tongues.Token::term)
                .containsExactly("cafe", "ald");
    }

    @Test
    void aWordIsFoundBackWhereItStands() {
        assertThat(Tongues.tokens(Tongues.of(Language.NL), "De kerken."))
                .contains(new Tongues.Token(terms(Language.NL, "kerk").getFirst(), 3, 9));
    }

    @Test
    void articlesAndTheLikeAreCommon() {
        assertThat(List.of("de", "het", "it", "the", "und")).allMatch(Tongues::common);
        assertThat(List.of("molen", "doarp")).noneMatch(Tongues::common);
    }

    private static List<String> terms(Language language, String text) {
        return Tongues.tokens(Tongues.of(language), text).stream()
                .map(Tongues.Token::term)
                .toList();
    }
}
