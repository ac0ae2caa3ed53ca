package nl.mienskip.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.stream.JsonGenerator;
import java.util.Set;
import nl.mienskip.editorial.Headline;
import nl.mienskip.editorial.Kind;
import nl.mienskip.editorial.Publication;
import nl.mienskip.editorial.Searched;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.actor.Section;
import nl.mienskip.kernel.json.JsonFields;
import nl.mienskip.kernel.text.LineRule;
import nl.mienskip.kernel.text.RichText;
import nl.mienskip.tenants.Language;

/** Pages, as the editorial desk knows them. */
@ApplicationScoped
class PageKind implements Kind<WritePage> {

    private static final int TITLE_MAX = 150;
    private static final int BODY_MAX = 200_000;

    private static final String TITLE = "title";
    private static final String BODY = "body";
    private static final String PLACE = "place";

    @Inject
    private PageStore store;

    @Override
    public Section section() {
        return Section.PAGES;
    }

    @Override
    public Class<WritePage> type() {
        return WritePage.class;
    }

    @Override
    public WritePage checked(WritePage words) {
        if (words.place() < 0 || words.place() > WritePage.LAST) {
            throw new InvalidInput(PLACE, "place.wrong", "place is from 0 to " + WritePage.LAST, WritePage.LAST);
        }
        return new WritePage(
                words.language(),
                Headline.checked(words.picture()),
                LineRule.optional(TITLE, words.title(), TITLE_MAX),
                LineRule.shorter(BODY, RichText.sanitised(words.body()), BODY_MAX),
                words.place());
    }

    @Override
    public void requireWhole(WritePage words) {
        if (words.title().isEmpty()) {
            throw new InvalidInput(TITLE, "title.empty", "title is missing");
        }
        if (RichText.words(words.body()).isBlank()) {
            throw new InvalidInput(BODY, "body.empty", "body is missing");
        }
    }

    @Override
    public void write(WritePage words, JsonGenerator json) {
        json.write("language", words.language().tag())
                .write(TITLE, words.title())
                .write(BODY, words.body())
                .write(PLACE, words.place());
        Headline.write(words.picture(), json);
    }

    @Override
    public WritePage read(JsonFields document) {
        return new WritePage(
                Language.of(document.text("language")).orElseThrow(),
                Headline.read(document),
                document.text(TITLE),
                document.text(BODY),
                document.whole(PLACE));
    }

    @Override
    public Set<Long> pictures(WritePage words) {
        return words.picture() == null ? Set.of() : Set.of(words.picture().pictureId());
    }

    @Override
    public void show(Publication publication, WritePage words) {
        Page page = store.byItem(publication.itemId()).orElseGet(() -> new Page(publication.itemId()));
        page.show(publication, words);
        store.add(page);
    }

    @Override
    public void hide(long itemId) {
        store.hide(itemId);
    }

    @Override
    public Searched searched(WritePage words) {
        return Searched.byAll(RichText.lines(words.body()));
    }
}
