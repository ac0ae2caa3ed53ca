package nl.mienskip.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.stream.JsonGenerator;
import nl.mienskip.editorial.Kind;
import nl.mienskip.editorial.Publication;
import nl.mienskip.editorial.Searched;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.actor.Section;
import nl.mienskip.kernel.json.JsonFields;
import nl.mienskip.kernel.text.LineRule;
import nl.mienskip.kernel.text.RichText;
import nl.mienskip.tenants.Language;

/** Events, as the editorial desk knows them. */
@ApplicationScoped
class EventKind implements Kind<WriteEvent> {

    private static final int TITLE_MAX = 150;
    private static final int TEXT_MAX = 100_000;
    private static final int PLACE_MAX = 150;
    private static final int PRICE_MAX = 100;

    private static final String TITLE = "title";
    private static final String TEXT = "text";
    private static final String PLACE = "place";
    private static final String PRICE = "price";

    @Inject
    private EventStore store;

    @Inject
    private Layer layer;

    @Override
    public Section section() {
        return Section.AGENDA;
    }

    @Override
    public Class<WriteEvent> type() {
        return WriteEvent.class;
    }

    @Override
    public WriteEvent checked(WriteEvent words) {
        return new WriteEvent(
                words.language(),
                LineRule.optional(TITLE, words.title(), TITLE_MAX),
                LineRule.shorter(TEXT, RichText.sanitised(words.text()), TEXT_MAX),
                LineRule.optional(PLACE, words.place(), PLACE_MAX),
                LineRule.optional(PRICE, words.price(), PRICE_MAX),
                ScheduleRule.checked(words.schedule()),
                SignUpRule.checked(words.signUp()));
    }

    @Override
    public void requireWhole(WriteEvent words) {
        if (words.title().isEmpty()) {
            throw new InvalidInput(TITLE, "title.empty", "title is missing");
        }
        ScheduleRule.requireWhole(words.schedule());
    }

    @Override
    public void write(WriteEvent words, JsonGenerator json) {
        json.write("language", words.language().tag())
                .write(TITLE, words.title())
                .write(TEXT, words.text())
                .write(PLACE, words.place())
                .write(PRICE, words.price())
                .writeStartObject(ScheduleRule.FIELD);
        ScheduleJson.write(words.schedule(), json);
        json.writeEnd();
        SignUpRule.write(words.signUp(), json);
    }

    @Override
    public WriteEvent read(JsonFields document) {
        return new WriteEvent(
                Language.of(document.text("language")).orElseThrow(),
                document.text(TITLE),
                document.text(TEXT),
                document.text(PLACE),
                document.text(PRICE),
                ScheduleJson.read(document.object(ScheduleRule.FIELD)),
                SignUpRule.read(document));
    }

    @Override
    public void show(Publication publication, WriteEvent words) {
        Event event = store.byItem(publication.itemId()).orElseGet(() -> new Event(publication.itemId()));
        event.show(publication, words);
        store.add(event);
        layer.lay(event);
    }

    @Override
    public void hide(long itemId) {
        store.forgetOccurrences(itemId);
        store.hide(itemId);
    }

    @Override
    public Searched searched(WriteEvent words) {
        return Searched.byAll(String.join("\n", words.place(), RichText.lines(words.text()), words.price())
                .strip());
    }
}
