package nl.mienskip.admin.editorial;

import java.time.Instant;
import nl.mienskip.editorial.Editorial;
import nl.mienskip.editorial.ItemAct;
import nl.mienskip.editorial.ItemDraft;
import nl.mienskip.editorial.ItemView;
import nl.mienskip.editorial.Words;

/**
 * One person's work on one item: what was kept last, and the version that the next save must name.
 *
 * @param <W> the words of its kind
 */
class Draft<W extends Words> {

    private final Editorial editorial;
    private final Class<W> type;
    private ItemDraft<W> state;

    /** What the form said when it was kept, which may differ from what is stored by what was made safe and tidy. */
    private W kept;

    private Draft(Editorial editorial, Class<W> type, ItemDraft<W> state, W kept) {
        this.editorial = editorial;
        this.type = type;
        this.state = state;
        this.kept = kept;
    }

    /** A new item, which begins with its first word. */
    static <W extends Words> Draft<W> begin(Editorial editorial, Class<W> type, W empty) {
        return new Draft<>(editorial, type, null, empty);
    }

    static <W extends Words> Draft<W> of(Editorial editorial, Class<W> type, long id) {
        ItemDraft<W> state = editorial.draft(type, id);
        return new Draft<>(editorial, type, state, state.words());
    }

    /**
     * Keeps the words, unless they are those that were kept last.
     *
     * @return whether anything was kept
     * @throws nl.mienskip.kernel.Conflict when somebody else changed the item meanwhile
     */
    boolean keep(W words) {
        if (has(words)) {
            return false;
        }
        state = begun() ? editorial.keep(id(), version(), words) : editorial.start(words);
        kept = words;
        return true;
    }

    /** Takes the item as it is now; what is kept next replaces that. */
    void catchUp() {
        state = editorial.draft(type, id());
        kept = state.words();
    }

    /** Whether these words, made safe, are what was kept. */
    boolean has(W words) {
        return words.equals(kept) || begun() && editorial.checked(words).equals(state.words());
    }

    boolean begun() {
        return state != null;
    }

    boolean may(ItemAct act) {
        return state.may(act);
    }

    long id() {
        return state.item().id();
    }

    long version() {
        return state.item().version();
    }

    ItemView item() {
        return state.item();
    }

    W words() {
        return kept;
    }

    Instant keptAt() {
        return state.at();
    }
}
