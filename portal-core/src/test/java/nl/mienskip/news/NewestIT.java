package nl.mienskip.news;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import nl.mienskip.editorial.PublishedItem;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.members.InTwoVillages;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class NewestIT extends InTwoVillages {

    @Inject
    private News news;

    @Test
    void theBriefListNamesWhatResidentsSeeInTheSameOrderAndNothingOfAnotherVillage() {
        List<PublishedItem> brief = visitor(burum, () -> news.newest(1000));

        assertThat(brief)
                .isNotEmpty()
                .isEqualTo(visitor(burum, () -> news.published(1, 1000)).items().stream()
                        .map(article -> new PublishedItem(
                                article.id(), article.publication().changedAt()))
                        .toList())
                .doesNotContainAnyElementsOf(visitor(warfstermolen, () -> news.newest(1000)));
        assertThat(visitor(burum, () -> news.newest(1))).containsExactly(brief.getFirst());
    }

    private <T> T visitor(long village, Callable<T> work) {
        return people.as(Actor.VISITOR, village, work);
    }
}
