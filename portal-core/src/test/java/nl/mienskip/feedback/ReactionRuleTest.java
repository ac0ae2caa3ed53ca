package nl.mienskip.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.actor.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReactionRuleTest {

    private static final ZoneId BURUM = ZoneId.of("Europe/Amsterdam");

    @ParameterizedTest
    @ValueSource(strings = {"/", "/news/42", "/pages", "/news/42/poster", "/api"})
    void aPathOfThePortalIsThePage(String path) {
        assertThat(GiveReaction.path(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "news/42",
                "//evil.example/",
                "https://evil.example/",
                "/\\evil.example",
                "/news?x=1",
                "/news#a",
                "/a b",
                "/\r\nBcc: a@b.example",
                "javascript:alert(1)",
                "/<b>"
            })
    void anythingElseIsTheHomePage(String path) {
        assertThat(GiveReaction.path(path)).isEqualTo("/");
    }

    @Test
    void noPathOrOneOfEndlessLengthIsTheHomePage() {
        assertThat(GiveReaction.path(null)).isEqualTo("/");
        assertThat(GiveReaction.path("/" + "a".repeat(300))).isEqualTo("/");
        assertThat(GiveReaction.path("/" + "a".repeat(299))).hasSize(300);
    }

    @Test
    void theNumberInAnAddressIsThatOfItsItem() {
        assertThat(ReactionRule.item("/news/42")).contains(new ReactionRule.ItemPage(Section.NEWS, 42));
        assertThat(ReactionRule.item("/pages/7")).contains(new ReactionRule.ItemPage(Section.PAGES, 7));
        assertThat(ReactionRule.item("/news")).isEmpty();
        assertThat(ReactionRule.item("/news/42/poster")).isEmpty();
        assertThat(ReactionRule.item("/costs/42")).isEmpty();
    }

    @Test
    void somethingMustBeSaidInAtMostTwoThousandCharacters() {
        assertThat(ReactionRule.text("text", "  De molen\r\ndraait. ")).isEqualTo("De molen\ndraait.");
        assertThat(ReactionRule.text("text", "a".repeat(2_000))).hasSize(2_000);
        refused(null, "missing");
        refused(" \n ", "missing");
        refused("a".repeat(2_001), "text.tooLong");
        refused("50,00\u202e", "text.hidden");
    }

    @Test
    void aReactionIsGoneOnTheDayThatItSaysAndNoSooner() {
        Instant given = Instant.parse("2026-11-22T22:30:00Z");
        LocalDate gone = ReactionRule.goneOn(LocalDate.of(2026, 11, 22));
        assertThat(gone).isEqualTo("2027-11-22");

        Instant dayBefore = gone.atStartOfDay(BURUM).toInstant().minusSeconds(1);
        assertThat(ReactionRule.keptSince(dayBefore, BURUM)).isBeforeOrEqualTo(given);
        assertThat(ReactionRule.keptSince(dayBefore.plusSeconds(1), BURUM)).isAfter(given);
    }

    private static void refused(String text, String code) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> ReactionRule.text("text", text))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
