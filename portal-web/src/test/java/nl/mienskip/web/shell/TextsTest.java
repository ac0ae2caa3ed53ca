package nl.mienskip.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.mienskip.tenants.Language;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private static Texts in(Language language) {
        return new Texts(language, ZONE);
    }

    @Test
    void aDayIsWrittenAsTheLanguageWritesIt() {
        assertThat(in(Language.NL).date(DAY)).isEqualTo("21 november 2026");
        assertThat(in(Language.FY).date(DAY)).isEqualTo("21 novimber 2026");
        assertThat(in(Language.EN).date(DAY)).isEqualTo("21 November 2026");
        assertThat(in(Language.DE).date(DAY)).isEqualTo("21. November 2026");
    }

    @Test
    void aSentenceBeginsWithACapital() {
        assertThat(in(Language.NL).dayAtStart(DAY)).isEqualTo("Zaterdag 21 november");
        assertThat(in(Language.FY).dayAtStart(DAY)).isEqualTo("Sneon 21 novimber");
        assertThat(in(Language.DE).dayAtStart(DAY)).isEqualTo("Samstag, 21. November");
    }

    @Test
    void aMomentFallsOnTheVillagesDayAndNotOnTheServers() {
        Instant lateInTheEvening = Instant.parse("2026-11-20T23:30:00Z");

        assertThat(in(Language.NL).date(lateInTheEvening)).isEqualTo("21 november 2026");
        assertThat(in(Language.NL).machineDate(lateInTheEvening)).isEqualTo("2026-11-21");
    }

    @Test
    void oneIsToldApartFromMany() {
        assertThat(in(Language.NL).get("home.tile.fresh", 1)).isEqualTo("1 nieuw bericht");
        assertThat(in(Language.NL).get("home.tile.fresh", 12)).isEqualTo("12 nieuwe berichten");
    }

    @Test
    void numbersAreWrittenAsTheLanguageWritesThem() {
        assertThat(in(Language.NL).get("home.platform.inhabitants", 45_000)).isEqualTo("45.000 inwoners");
        assertThat(in(Language.EN).get("home.platform.inhabitants", 45_000)).isEqualTo("45,000 inhabitants");
    }

    @Test
    void whatIsToldIsNotReadAsAPattern() {
        assertThat(in(Language.NL).get("home.welcome", "{0} ' <b>")).isEqualTo("Welkom in {0} ' <b>");
    }

    @Test
    void aTextThatNobodyWroteIsShownAsItsKey() {
        assertThat(in(Language.FY).get("home.nobody.wrote")).isEqualTo("home.nobody.wrote");
    }
}
