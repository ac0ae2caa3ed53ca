package nl.mienskip.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import nl.mienskip.editorial.Editorial;
import nl.mienskip.editorial.ItemView;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.Forbidden;
import nl.mienskip.kernel.actor.Role;
import nl.mienskip.members.InTwoVillages;
import nl.mienskip.news.WriteArticle;
import nl.mienskip.pages.WritePage;
import nl.mienskip.server.Rows;
import nl.mienskip.tenants.Language;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** From the editorial desk to what is found, with the database between. */
@ArquillianTest
class SearchIT extends InTwoVillages {

    private static final Actor EDITOR = Actor.of(0, 0, "SearchIT", Role.CHIEF_EDITOR.rights());

    /** A word that nobody else writes. */
    private static final String WORD = "zwanebloem";

    @Inject
    private Editorial editorial;

    @Inject
    private Search search;

    @Inject
    private Rows rows;

    @AfterEach
    void leaveNothingBehind() throws SQLException {
        for (String table : List.of("article", "page")) {
            rows.run("delete from " + table + " where author_name = 'SearchIT'");
        }
        rows.run("delete from item_revision where author_name = 'SearchIT'");
        rows.run("delete from item where author_name = 'SearchIT'");
        rows.run("delete from audit_entry where actor_name = 'SearchIT'");
    }

    @Test
    void whatIsPublishedIsFoundAtOnceAndWhatIsWithdrawnIsNot() {
        ItemView article = article("De " + WORD + " bloeit");
        assertThat(found(burum)).isEmpty();

        ItemView published = publish(article, null, null);
        assertThat(found(burum)).containsExactly("/news/" + article.id());

        editor(() -> editorial.withdraw(article.id(), published.version()));
        assertThat(found(burum)).isEmpty();
    }

    @Test
    void changesThatWaitAreNotFound() {
        ItemView published = publish(article("Bloemen"), null, null);
        editor(() -> editorial.keep(published.id(), published.version(), words(WORD)));

        assertThat(found(burum)).isEmpty();
    }

    @Test
    void anotherVillageFindsNothingOfIt() {
        publish(article(WORD), null, null);

        assertThat(found(burum)).hasSize(1);
        assertThat(found(warfstermolen)).isEmpty();
    }

    @Test
    void whatIsPlannedIsNotFoundYet() {
        publish(article(WORD), Instant.now().plusSeconds(3600), null);

        assertThat(found(burum)).isEmpty();
    }

    @Test
    void everyKindIsSearched() {
        ItemView page = editor(() -> editorial
                .start(new WritePage(Language.FY, "Ús doarp", "<p>De <b>" + WORD + "</b></p>", 0))
                .item());
        publish(page, null, null);
        ItemView article = article(WORD);
        publish(article, null, null);

        assertThat(found(burum)).containsExactly("/news/" + article.id(), "/pages/" + page.id());
    }

    @Test
    void tooManyWordsAreRefused() {
        assertThatThrownBy(() -> find(burum, "a".repeat(Search.LONGEST + 1)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.field()).isEqualTo("q"));
    }

    @Test
    void nobodyAsksTheDeskInTheNameOfSearch() {
        assertThatThrownBy(() -> editor(editorial::edition)).isInstanceOf(Forbidden.class);
    }

    private ItemView article(String title) {
        return editor(() -> editorial.start(words(title)).item());
    }

    private ItemView publish(ItemView item, Instant from, Instant until) {
        return editor(() -> editorial.publish(item.id(), item.version(), from, until));
    }

    private List<String> found(long village) {
        return find(village, WORD).page().items().stream().map(Finding::path).toList();
    }

    private Findings find(long village, String words) {
        return people.as(Actor.VISITOR, village, () -> search.find(words, 1, 10));
    }

    private <T> T editor(Callable<T> work) {
        return people.as(EDITOR, burum, work);
    }

    private static WriteArticle words(String title) {
        return new WriteArticle(Language.NL, title, "", "<p>" + title + "</p>");
    }
}
