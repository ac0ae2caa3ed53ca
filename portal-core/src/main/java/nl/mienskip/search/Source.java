package nl.mienskip.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.mienskip.editorial.Findable;

/** What an index of a village is made from. */
interface Source {

    /** Is another as soon as anything that can be found is another. */
    String edition();

    /** The numbers of all that can be found, now or later, each with a mark that changes with it. */
    Map<Long, String> marks();

    /** Those of these that can be found. */
    List<Findable> findable(Collection<Long> ids);
}
