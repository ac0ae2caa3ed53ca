package nl.mienskip.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.Forbidden;
import nl.mienskip.kernel.actor.Role;
import nl.mienskip.kernel.actor.Section;
import nl.mienskip.tenants.Language;
import org.junit.jupiter.api.Test;

class ItemTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final Instant BEFORE = NOW.minus(Duration.ofDays(1));
    private static final Instant LATER = NOW.plus(Duration.ofDays(1));

    private static final Actor WRITER = Actor.of(7, 7, "ItemTest", Role.CHIEF_EDITOR.rights());
    private static final Actor OTHER = Actor.of(8, 8, "Other", Role.CHIEF_EDITOR.rights());
    private static final SectionRuleView REVIEW_FIRST =
            SectionRuleView.usual(Section.NEWS).reviewing(true);

    private final Item article = new Item(Section.NEWS, words("Kom del."), WRITER, BEFORE);

    @Test
    void itIsNotPublishedUntilAMomentThatIsOver() {
        assertRefused("publishUntil.past", BEFORE, NOW.minusSeconds(1));
        assertRefused("publishUntil.before", null, NOW);
        assertRefused("publishUntil.before", LATER, LATER);
        assertThat(article.status()).isEqualTo(ItemStatus.DRAFT);

        article.publish(null, LATER, NOW);
        assertThat(article.status()).isEqualTo(ItemStatus.PUBLISHED);
    }

    @Test
    void whatIsOverIsNotPublishedAgainUntilTheSameMoment() {
        article.publish(null, NOW, BEFORE);

        assertRefused("publishUntil.past", null, NOW);

        article.publish(null, LATER, NOW);
        assertThat(article.status()).isEqualTo(ItemStatus.PUBLISHED);
    }

    @Test
    void whatIsOverIsPutBackAsItWas() {
        article.publish(null, NOW, BEFORE);
        article.become(ItemStatus.DRAFT, LATER);
        article.publish(BEFORE, NOW, LATER);

        assertThat(article.status()).isEqualTo(ItemStatus.PUBLISHED);
    }

    private void assertRefused(String code, Instant from, Instant until) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> article.publish(from, until, NOW))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("publishUntil"))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
    }

    @Test
    void whatIsKeptOfAPublishedItemWaitsBesideIt() {
        article.publish(null, null, NOW);
        article.keep(words("Of kom net."), OTHER, NOW);

        assertThat(article.document()).isEqualTo(words("Kom del.").document());
        assertThat(article.newest()).isEqualTo(words("Of kom net.").document());

        article.dropPending(words("Kom del."), NOW);
        assertThat(article.newest()).isEqualTo(words("Kom del.").document());
    }

    @Test
    void whoHandedItInDoesNotPublishItWhereReviewComesFirst() {
        assertConflict("item.reviewFirst", WRITER);

        article.handIn(WRITER, NOW);

        assertConflict("item.reviewOwn", WRITER);
        assertThatCode(() -> EditRule.checkLookedAt(OTHER, article, REVIEW_FIRST))
                .doesNotThrowAnyException();
    }

    @Test
    void whatResidentsHaveReadNeedsNoSecondLookUntilItSaysSomethingElse() {
        article.publish(null, null, NOW);
        article.become(ItemStatus.DRAFT, NOW);
        assertThatCode(() -> EditRule.checkLookedAt(WRITER, article, REVIEW_FIRST))
                .doesNotThrowAnyException();

        article.keep(words("Of kom net."), WRITER, NOW);
        assertConflict("item.reviewFirst", WRITER);
    }

    @Test
    void whereSectionsPublishDirectlyNobodyElseNeedsToLook() {
        assertThatCode(() -> EditRule.checkLookedAt(WRITER, article, SectionRuleView.usual(Section.NEWS)))
                .doesNotThrowAnyException();
    }

    @Test
    void onlyWhatSaysSomethingNewIsHandedIn() {
        article.publish(null, null, NOW);

        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> article.handIn(WRITER, NOW));

        article.keep(words("Of kom net."), WRITER, NOW);
        article.handIn(WRITER, NOW);
        assertThat(article.status()).isEqualTo(ItemStatus.PUBLISHED);
        assertThat(article.review().status()).isEqualTo(ReviewStatus.ASKED);
    }

    @Test
    void whatIsGivenBackSaysWhyUntilItIsPublished() {
        article.handIn(WRITER, NOW);
        article.giveBack("Wanneer is it?", NOW);

        assertThat(article.review().status()).isEqualTo(ReviewStatus.RETURNED);
        assertThat(article.review().view().note()).isEqualTo("Wanneer is it?");
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> article.giveBack("Noch wat.", NOW));

        article.publish(null, null, NOW);
        assertThat(article.review().view().note()).isEmpty();
    }

    @Test
    void whoContributesChangesTheirOwnUntilItWasPublished() {
        Actor contributor = Actor.of(7, 7, "ItemTest", Role.CONTRIBUTOR.rights());
        Actor another = Actor.of(9, 9, "Another", Role.CONTRIBUTOR.rights());

        assertThatCode(() -> EditRule.checkMayEdit(contributor, article)).doesNotThrowAnyException();
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> EditRule.checkMayEdit(another, article));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> EditRule.checkPublishes(contributor, Section.NEWS));

        article.publish(null, null, NOW);
        article.become(ItemStatus.DRAFT, NOW);
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> EditRule.checkMayEdit(contributor, article));
    }

    private void assertConflict(String code, Actor actor) {
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> EditRule.checkLookedAt(actor, article, REVIEW_FIRST))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private static Written words(String body) {
        return new Written(Language.NL, "Iepen doar", "{\"body\":\"" + body + "\"}");
    }
}
