package nl.mienskip.admin.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugProposalTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
                    Burum, burum
                    Noardeast-Fryslân, noardeast-fryslan
                    "'s-Hertogenbosch", s-hertogenbosch
                    De Westereen (Zwaagwesteinde), de-westereen-zwaagwesteinde
                    "  Ee  ", ee
                    Sint-Annaparochie en omgeving van het Bildt tot Zee, sint-annaparochie-en-omgeving-van-het-bi
                    ---, ""
                    """)
    void aNameBecomesAShortNameThatAHostCanHave(String name, String slug) {
        assertThat(SlugProposal.of(name)).isEqualTo(slug).hasSizeLessThanOrEqualTo(40);
    }
}
