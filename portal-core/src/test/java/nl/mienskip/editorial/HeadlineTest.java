package nl.mienskip.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.json.JsonFields;
import nl.mienskip.kernel.json.JsonText;
import org.junit.jupiter.api.Test;

class HeadlineTest {

    @Property
    void whateverPlaceIsGivenIsOneInThePictureThatPagesKnow(@ForAll int x, @ForAll int y) {
        Headline headline = Headline.of(7).at(x, y);

        assertThat(headline.x()).isBetween(0, 100);
        assertThat(headline.x() % Headline.STEP).isZero();
        assertThat(headline.y()).isBetween(0, 100);
        assertThat(headline.y() % Headline.STEP).isZero();
    }

    @Test
    void thePlaceIsTheNearestTen() {
        assertThat(Headline.of(7).at(34, 35)).isEqualTo(new Headline(7, "", 30, 40));
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        Headline headline = new Headline(9_007_199_254_740_993L, "De \"molen\"", 20, 80);

        assertThat(read(headline)).isEqualTo(headline);
    }

    @Test
    void wordsFromBeforeThereWerePicturesHaveNone() {
        assertThat(Headline.read(JsonFields.of(JsonText.read("{\"title\":\"Oud\"}"), "")))
                .isNull();
        assertThat(read(null)).isNull();
        assertThat(Headline.checked(null)).isNull();
    }

    @Test
    void whatItShowsIsTidyAndNotTooLong() {
        assertThat(Headline.checked(new Headline(7, "  De molen ", 3, 99)))
                .isEqualTo(new Headline(7, "De molen", 0, 100));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> Headline.checked(new Headline(7, "a".repeat(251), 50, 50)))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("picture"));
    }

    private static Headline read(Headline headline) {
        String document = JsonText.write(json -> {
            json.writeStartObject();
            Headline.write(headline, json);
            json.writeEnd();
        });
        return Headline.read(JsonFields.of(JsonText.read(document), ""));
    }
}
