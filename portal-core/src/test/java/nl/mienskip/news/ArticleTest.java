package nl.mienskip.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.Role;
import nl.mienskip.tenants.Language;
import org.junit.jupiter.api.Test;

class ArticleTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final Instant BEFORE = NOW.minus(Duration.ofDays(1));
    private static final Instant LATER = NOW.plus(Duration.ofDays(1));

    private final Article article = new Article(
            new WriteArticle(Language.NL, "Iepen doar", "", "<p>Kom del.</p>"),
            Actor.of(0, 0, "ArticleTest", Role.CHIEF_EDITOR.rights()),
            BEFORE);

    @Test
    void itIsNotPublishedUntilAMomentThatIsOver() {
        assertRefused("publishUntil.past", BEFORE, NOW.minusSeconds(1));
        assertRefused("publishUntil.before", null, NOW);
        assertRefused("publishUntil.before", LATER, LATER);
        assertThat(article.status()).isEqualTo(ArticleStatus.DRAFT);

        article.publish(null, LATER, NOW);
        assertThat(article.status()).isEqualTo(ArticleStatus.PUBLISHED);
    }

    @Test
    void whatIsOverIsNotPublishedAgainUntilTheSameMoment() {
        article.publish(null, NOW, BEFORE);

        assertRefused("publishUntil.past", null, NOW);

        article.publish(null, LATER, NOW);
        assertThat(article.status()).isEqualTo(ArticleStatus.PUBLISHED);
    }

    @Test
    void whatIsOverIsPutBackAsItWas() {
        article.publish(null, NOW, BEFORE);
        article.become(ArticleStatus.DRAFT, LATER);
        article.publish(BEFORE, NOW, LATER);

        assertThat(article.status()).isEqualTo(ArticleStatus.PUBLISHED);
    }

    private void assertRefused(String code, Instant from, Instant until) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> article.publish(from, until, NOW))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("publishUntil"))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
