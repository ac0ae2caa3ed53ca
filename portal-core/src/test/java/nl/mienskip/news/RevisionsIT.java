package nl.mienskip.news;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.Role;
import nl.mienskip.members.InTwoVillages;
import nl.mienskip.server.Rows;
import nl.mienskip.tenants.Language;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is kept of an article's versions by one writer, within one sitting. */
@ArquillianTest
class RevisionsIT extends InTwoVillages {

    private static final Actor EDITOR = Actor.of(0, 0, "RevisionsIT", Role.CHIEF_EDITOR.rights());

    @Inject
    private News news;

    @Inject
    private Rows rows;

    private ArticleView article;

    @BeforeEach
    void begin() {
        article = editor(() -> news.start(words("first")));
    }

    @AfterEach
    void leaveNothingBehind() throws SQLException {
        rows.run("delete from article_revision where tenant_id = ? and article_id = ?", burum, article.id());
        rows.run("delete from article where tenant_id = ? and id = ?", burum, article.id());
        rows.run("delete from audit_entry where actor_name = 'RevisionsIT'");
    }

    @Test
    void aSittingIsOneVersion() {
        keep("second");
        keep("third");

        assertThat(titles()).containsExactly("third");
    }

    @Test
    void whatWasTypedStaysWhenAnOlderVersionIsPutBack() {
        editor(() -> {
            news.setAside(article.id(), words("older"));
            return null;
        });
        keep("long and new");

        ArticleDraft restored = editor(() -> news.restore(article.id(), article.version(), 2));

        assertThat(restored.words().title()).isEqualTo("older");
        assertThat(titles()).contains("long and new", "older");
    }

    @Test
    void whatResidentsSawStaysAmongTheVersions() {
        publish();
        keep("after publishing");
        publish();

        assertThat(titles()).contains("first", "after publishing");
    }

    private void keep(String title) {
        article = editor(() -> news.keep(article.id(), article.version(), words(title)))
                .article();
    }

    private void publish() {
        article = editor(() -> news.publish(article.id(), article.version(), null, null));
    }

    private List<String> titles() {
        return editor(() -> news.revisions(article.id())).stream()
                .map(ArticleRevisionView::title)
                .toList();
    }

    private <T> T editor(Callable<T> work) {
        return people.as(EDITOR, burum, work);
    }

    private static WriteArticle words(String title) {
        return new WriteArticle(Language.NL, title, "", "<p>" + title + "</p>");
    }
}
