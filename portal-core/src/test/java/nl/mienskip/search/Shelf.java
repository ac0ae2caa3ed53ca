package nl.mienskip.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.mienskip.editorial.Findable;
import nl.mienskip.editorial.Publication;
import nl.mienskip.editorial.Searched;
import nl.mienskip.kernel.actor.Section;
import nl.mienskip.tenants.Language;

/** A village's published items without a database, which can be asked for its edition as the desk is. */
class Shelf implements Source {

    static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private final Map<Long, Findable> items = new TreeMap<>();
    private final List<Long> asked = new ArrayList<>();
    private long edition;

    Shelf put(long id, Language language, String title, String text) {
        return put(id, language, title, text, NOW.minusSeconds(60), null, false);
    }

    Shelf put(long id, Language language, String title, String text, Instant from, Instant until, boolean membersOnly) {
        edition++;
        items.put(
                id,
                new Findable(
                        Section.NEWS,
                        new Publication(id, language, title, from, until, "Anna", from),
                        "/news/" + id,
                        new Searched(text, membersOnly),
                        "edition " + edition));
        return this;
    }

    Shelf remove(long id) {
        edition++;
        items.remove(id);
        return this;
    }

    /** Those whose words were asked for, in turn. */
    List<Long> asked() {
        return asked;
    }

    @Override
    public String edition() {
        return String.valueOf(edition);
    }

    @Override
    public Map<Long, String> marks() {
        return items.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, item -> item.getValue().mark()));
    }

    @Override
    public List<Findable> findable(Collection<Long> ids) {
        asked.addAll(ids);
        return ids.stream().map(items::get).toList();
    }
}
