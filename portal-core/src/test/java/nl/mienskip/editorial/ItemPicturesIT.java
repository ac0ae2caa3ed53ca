package nl.mienskip.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.Role;
import nl.mienskip.kernel.media.Media;
import nl.mienskip.kernel.media.PictureUse;
import nl.mienskip.members.InTwoVillages;
import nl.mienskip.news.News;
import nl.mienskip.news.WriteArticle;
import nl.mienskip.server.Rows;
import nl.mienskip.tenants.Language;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A picture stays for as long as an item says it or could say it again, and goes after. */
@ArquillianTest
class ItemPicturesIT extends InTwoVillages {

    private static final Actor EDITOR = Actor.of(0, 0, "ItemPicturesIT", Role.CHIEF_EDITOR.rights());

    @Inject
    private Editorial editorial;

    @Inject
    private News news;

    @Inject
    private Media media;

    @Inject
    private Rows rows;

    private ItemView article;
    private long first;
    private long second;

    @BeforeEach
    void begin() {
        first = add();
        second = add();
        article = editor(() -> editorial.start(words(first)).item());
    }

    @AfterEach
    void leaveNothingBehind() throws SQLException {
        rows.run("delete from article where tenant_id = ? and item_id = ?", burum, article.id());
        rows.run("delete from item_picture where tenant_id = ? and item_id = ?", burum, article.id());
        rows.run("delete from item_revision where tenant_id = ? and item_id = ?", burum, article.id());
        rows.run("delete from item where tenant_id = ? and id = ?", burum, article.id());
        rows.run("delete from media where tenant_id = ? and id in (?, ?)", burum, first, second);
        rows.run("delete from audit_entry where actor_name = 'ItemPicturesIT'");
    }

    @Test
    void whatNobodyCanPutBackGoes() throws SQLException {
        assertThat(kept(first)).isTrue();

        keep(second);

        assertThat(kept(first)).isFalse();
        assertThat(kept(second)).isTrue();
    }

    @Test
    void whatResidentsSawStaysAndComesBackWithItsVersion() throws SQLException {
        publish();
        keep(second);
        publish();

        assertThat(kept(first)).isTrue();
        assertThat(people.as(EDITOR, burum, () -> news.show(article.id()))
                        .headline()
                        .picture()
                        .id())
                .isEqualTo(second);

        article = editor(() -> editorial.restore(article.id(), article.version(), 1));
        publish();
        assertThat(editor(() -> news.show(article.id())).headline().picture().id())
                .isEqualTo(first);
        assertThat(editor(() -> news.show(article.id())).headline().alt()).isEqualTo("De molen");
    }

    @Test
    void whatIsThrownAwayKeepsItsPictureUntilTheBinIsEmptied() throws SQLException {
        publish();
        article = editor(() -> editorial.withdraw(article.id(), article.version()));
        article = editor(() -> editorial.delete(article.id(), article.version()));
        assertThat(kept(first)).isTrue();

        rows.run("update item set changed_at = changed_at - interval 31 day where id = ?", article.id());
        ItemView other = editor(() -> editorial.start(words(second)).item());
        try {
            assertThat(kept(first)).isFalse();
            assertThat(kept(second)).isTrue();
        } finally {
            rows.run("delete from item_picture where item_id = ?", other.id());
            rows.run("delete from item_revision where item_id = ?", other.id());
            rows.run("delete from item where id = ?", other.id());
        }
    }

    @Test
    void aPictureOfTwoItemsStaysForTheOther() throws SQLException {
        ItemView other = editor(() -> editorial.start(words(first)).item());
        try {
            keep(second);

            assertThat(kept(first)).isTrue();
        } finally {
            rows.run("delete from item_picture where item_id = ?", other.id());
            rows.run("delete from item_revision where item_id = ?", other.id());
            rows.run("delete from item where id = ?", other.id());
        }
    }

    @Test
    void anotherVillagesPictureIsNotThere() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> people.as(EDITOR, warfstermolen, () -> editorial.start(words(first))))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("picture.gone"));
    }

    private boolean kept(long picture) throws SQLException {
        return rows.number("select count(*) from media where id = ? and released_at is null", picture) == 1;
    }

    private void keep(long picture) {
        article = editor(() -> editorial.keep(article.id(), article.version(), words(picture)))
                .item();
    }

    private void publish() {
        article = editor(() -> editorial.publish(article.id(), article.version(), null, null));
    }

    private long add() {
        return editor(() -> media.add(new ByteArrayInputStream(png()), PictureUse.HEADLINE, "")
                .id());
    }

    private static byte[] png() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(200, 100, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private <T> T editor(Callable<T> work) {
        return people.as(EDITOR, burum, work);
    }

    private static WriteArticle words(long picture) {
        return new WriteArticle(
                Language.NL, new Headline(picture, "De molen", 30, 40), "ItemPicturesIT", "", "<p>Molen</p>");
    }
}
