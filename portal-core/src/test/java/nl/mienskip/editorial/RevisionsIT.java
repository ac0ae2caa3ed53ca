package nl.mienskip.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.Role;
import nl.mienskip.members.InTwoVillages;
import nl.mienskip.news.WriteArticle;
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
    private Editorial editorial;

    @Inject
    private Rows rows;

    private ItemView article;

    @BeforeEach
    void begin() {
        article = editor(() -> editorial.start(words("first")).item());
    }

    @AfterEach
    void leaveNothingBehind() throws SQLException {
        rows.run("delete from article where tenant_id = ? and item_id = ?", burum, article.id());
        rows.run("delete from item_revision where tenant_id = ? and item_id = ?", burum, article.id());
        rows.run("delete from item where tenant_id = ? and id = ?", burum, article.id());
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
            editorial.setAside(article.id(), words("older"));
            return null;
        });
        keep("long and new");

        ItemView restored = editor(() -> editorial.restore(article.id(), article.version(), 2));

        assertThat(restored.title()).isEqualTo("older");
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
        article = editor(() -> editorial.keep(article.id(), article.version(), words(title)))
                .item();
    }

    private void publish() {
        article = editor(() -> editorial.publish(article.id(), article.version(), null, null));
    }

    private List<String> titles() {
        return editor(() -> editorial.revisions(WriteArticle.class, article.id())).stream()
                .map(revision -> revision.words().title())
                .toList();
    }

    private <T> T editor(Callable<T> work) {
        return people.as(EDITOR, burum, work);
    }

    private static WriteArticle words(String title) {
        return new WriteArticle(Language.NL, title, "", "<p>" + title + "</p>");
    }
}
