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
                        "select p.itemId, p.lang, p.title, p.place from Page p where p.publishFrom <= :now"
                                + " and (p.publishUntil is null or p.publishUntil > :now)"
                                + " order by case when p.place = 0 then 1 else 0 end, p.place, p.title, p.itemId",
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
