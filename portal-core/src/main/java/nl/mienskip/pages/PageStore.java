package nl.mienskip.pages;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import nl.mienskip.editorial.PublishedStore;
import nl.mienskip.tenants.Language;

@ApplicationScoped
class PageStore extends PublishedStore<Page> {

    PageStore() {
        super(Page.class);
    }

    /** What residents can read at this moment: first what stands in the menu, in its order, then the rest by title. */
    List<PageLink> links(Instant now, int limit) {
        return entities()
                .createQuery(
                        "select e.itemId, e.lang, e.title, e.place from Page e" + VISIBLE
                                + " order by case when e.place = 0 then 1 else 0 end, e.place, e.title, e.itemId",
                        Object[].class)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(row -> new PageLink(
                        (long) row[0], Language.of((String) row[1]).orElseThrow(), (String) row[2], (int) row[3]))
                .toList();
    }
}
