package nl.mienskip.editorial;

import jakarta.json.stream.JsonGenerator;
import java.util.Locale;
import java.util.Set;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.actor.Section;
import nl.mienskip.kernel.json.JsonFields;

/**
 * A kind of content, as its room makes it known to the editorial desk: one bean per section.
 *
 * @param <W> what is written of it
 */
public interface Kind<W extends Words> {

    /** Where it is written and read. */
    Section section();

    /** What is written of it. */
    Class<W> type();

    /**
     * The words made safe and tidy.
     *
     * @throws InvalidInput at the field that is wrong or too long; a draft may lack anything
     */
    W checked(W words);

    /**
     * Refuses words that residents cannot read yet.
     *
     * @throws InvalidInput at the field that is missing
     */
    void requireWhole(W words);

    /** Writes the words as fields of an object that was begun; {@link #read} gives the same words back. */
    void write(W words, JsonGenerator json);

    /** The words of a stored document, also of one that was stored by an older portal. */
    W read(JsonFields document);

    /** The numbers of the pictures that the words name; they stay for as long as the words can be read or put back. */
    default Set<Long> pictures(W words) {
        return Set.of();
    }

    /** Lays down what residents read from the publication's beginning until its end, instead of what they read before. */
    void show(Publication publication, W words);

    /** Takes away what residents read of an item; does nothing when there is none. */
    void hide(long itemId);

    /** What of these words is searched, beside their title. */
    Searched searched(W words);

    /** Where residents read an item. */
    default String path(long itemId) {
        return "/" + section().name().toLowerCase(Locale.ROOT) + "/" + itemId;
    }
}
