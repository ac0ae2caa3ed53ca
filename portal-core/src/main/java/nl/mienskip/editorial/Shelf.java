package nl.mienskip.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All that is published, of whatever kind, for those who lay it out in another way, in the door's transaction. */
@ApplicationScoped
class Shelf {

    @Inject
    private ItemStore store;

    @Inject
    private Kinds kinds;

    String edition() {
        return Arrays.toString(store.edition());
    }

    Map<Long, String> marks() {
        return store.published().stream().collect(Collectors.toMap(row -> (Long) row[0], row -> row[1] + " " + row[2]));
    }

    List<Findable> findable(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : store.published(ids).stream()
                        .map(item -> findable(kinds.of(item.section()), item))
                        .toList();
    }

    /** Says what residents read, not the changes that wait. */
    private static <W extends Words> Findable findable(Kind<W> kind, Item item) {
        W words = Kinds.read(kind, item.document());
        Publication times = item.publication();
        return new Findable(
                item.section(),
                new Publication(
                        item.id(),
                        words.language(),
                        words.title(),
                        times.from(),
                        times.until(),
                        times.author(),
                        times.changedAt()),
                kind.path(item.id()),
                kind.searched(words),
                item.view().version() + " " + times.changedAt());
    }
}
