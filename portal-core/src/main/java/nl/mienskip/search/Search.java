package nl.mienskip.search;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.mienskip.editorial.Editorial;
import nl.mienskip.editorial.Findable;
import nl.mienskip.kernel.Boundary;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.AllowAll;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.tenant.TenantContext;
import nl.mienskip.kernel.text.LineRule;

/** The door to what can be found in the village acted for. */
@Boundary
public class Search {

    /** The most characters that can be looked for. */
    public static final int LONGEST = 100;

    private static final Actor SEARCH = Actor.system("search");

    @Inject
    private Editorial editorial;

    @Inject
    private Indexes indexes;

    @Inject
    private Clock clock;

    /**
     * What whoever acts may read now and says all of these words, in whatever inflection; the last of them may be only
     * begun. When there is nothing of the kind: what says words that differ by a letter.
     *
     * @param page from 1
     * @throws InvalidInput when the words are too many
     */
    @AllowAll("nobody finds what they may not read")
    public Findings find(String words, int page, int size) {
        String asked = words == null
                ? ""
                : words.replaceAll("\\p{Cf}", "")
                        .replaceAll("[\\p{Cntrl}\\s]+", " ")
                        .strip();
        Wanted wanted = Wanted.of(LineRule.shorter("q", asked, LONGEST));
        if (wanted.nothing()) {
            return Findings.none(asked, page, size);
        }
        Reader reader = new Reader(clock.instant(), ActorContext.current().may(Right.TAKE_PART));
        return indexes.read(
                TenantContext.id(), new Desk(editorial), index -> Look.up(index, wanted, reader, page, size));
    }

    /** What is published here, asked by the platform for whoever looks. */
    private record Desk(Editorial editorial) implements Source {

        @Override
        public String edition() {
            return asked(editorial::edition);
        }

        @Override
        public Map<Long, String> marks() {
            return asked(editorial::marks);
        }

        @Override
        public List<Findable> findable(Collection<Long> ids) {
            return asked(() -> editorial.findable(ids));
        }

        private static <T> T asked(Callable<T> question) {
            return ActorContext.as(SEARCH, question);
        }
    }
}
