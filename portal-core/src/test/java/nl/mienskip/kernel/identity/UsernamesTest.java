package nl.mienskip.kernel.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsernamesTest {

    @ParameterizedTest
    @CsvSource({
        "Jan,de Vries,jan.devries",
        "Sjoukje,van der Wâl-Hoekstra,sjoukje.vanderwalhoekstra",
        "李,王,bewoner.bewoner",
        "Maximiliaan Alexander,Achternaam-Achternaam,maximiliaanalexander.achternaa"
    })
    void theNameIsReadableFromPaperAndEndsInFourDigits(String given, String family, String like) {
        assertThat(Usernames.like(given, family)).matches(java.util.regex.Pattern.quote(like) + "\\.[1-9][0-9]{3}");
    }
}
