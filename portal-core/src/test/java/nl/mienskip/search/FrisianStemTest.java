package nl.mienskip.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of words that are sure; a speaker of Frisian has yet to look at the rest. */
class FrisianStemTest {

    @ParameterizedTest
    @CsvSource({
        "tsjerke, tsjerken", // church
        "skoalle, skoallen", // school
        "hus, huzen", // house
        "brief, brieven", // letter
        "beam, beammen", // tree
        "doarp, doarpen", // village
        "feest, feesten", // feast
        "boek, boeken", // book
        "stien, stiennen", // stone
        "feriening, ferienings", // association
        "keamer, keamers", // room
        "dei, dagen", // day
        "wei, wegen", // road
        "foet, fuotten" // foot
    })
    void aPluralComesToItsSingular(String one, String more) {
        assertThat(FrisianStem.of(more)).isEqualTo(FrisianStem.of(one));
    }

    @ParameterizedTest
    @CsvSource({"boek, boekje", "boek, boekjes", "hus, huske", "doarp, doarpke", "blom, blomkes", "man, mantsje"})
    void aDiminutiveComesToItsWord(String word, String small) {
        assertThat(FrisianStem.of(small)).isEqualTo(FrisianStem.of(word));
    }

    @ParameterizedTest
    @CsvSource({"wurkje, wurket", "wurkje, wurken", "spylje, spyljende"})
    void theFormsOfAVerbComeTogether(String one, String other) {
        assertThat(FrisianStem.of(other)).isEqualTo(FrisianStem.of(one));
    }

    @ParameterizedTest
    @CsvSource({"tsjerke, tsjer", "doarpsfeest, doarp", "bus, bu"})
    void wordsThatDifferStayApart(String one, String other) {
        assertThat(FrisianStem.of(one)).isNotEqualTo(FrisianStem.of(other));
    }

    @Test
    void aShortWordIsLeftAsItIs() {
        assertThat(FrisianStem.of("en")).isEqualTo("en");
        assertThat(FrisianStem.of("see")).isEqualTo("see");
    }
}
