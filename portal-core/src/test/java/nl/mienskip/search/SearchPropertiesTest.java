package nl.mienskip.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import nl.mienskip.tenants.Language;

/** Whatever is published and withdrawn in whatever order, and whatever is typed. */
class SearchPropertiesTest {

    private static final long VILLAGE = 7;

    /** What words are kept apart with. */
    private static final String BETWEEN = "[\\s·]+";

    private static Path folder;

    /**
     * Somebody publishes or withdraws.
     *
     * @param from in seconds from the moment of looking
     * @param length how long it stays, in seconds; 0 for good
     */
    record Act(long id, boolean publish, int from, int length, boolean membersOnly) {

        boolean visible(boolean member) {
            return from <= 0 && (length == 0 || from + length > 0) && (member || !membersOnly);
        }

        private void on(Shelf shelf) {
            Instant start = Shelf.NOW.plusSeconds(from);
            if (publish) {
                shelf.put(
                        id,
                        Language.NL,
                        "Feest",
                        "",
                        start,
                        length == 0 ? null : start.plusSeconds(length),
                        membersOnly);
            } else {
                shelf.remove(id);
            }
        }
    }

    @BeforeContainer
    static void begin() throws IOException {
        folder = Files.createTempDirectory("search");
    }

    @AfterContainer
    static void leaveNothingBehind() throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Property(tries = 40)
    void exactlyWhatTheReaderMaySeeIsFound(@ForAll("acts") List<Act> acts, @ForAll boolean member) throws IOException {
        check(acts, member, new Shelf());
    }

    @Example
    void aVillageThatDoesNotSayThatSomethingWasWithdrawnIsNoticed() {
        Act published = new Act(1, true, 0, 0, false);
        Act withdrawn = new Act(1, false, 0, 0, false);

        assertThatThrownBy(() -> check(List.of(published, withdrawn), false, new Shelf() {
                    @Override
                    public String edition() {
                        return "the same";
                    }
                }))
                .isInstanceOf(AssertionError.class);
    }

    @Property(tries = 60)
    void whateverIsTypedIsAnswered(@ForAll("typed") String words) throws IOException {
        Shelf shelf = new Shelf().put(1, Language.NL, "Feest", words).put(2, Language.FY, words, "Feest");
        Indexes indexes = new Indexes(folder, 3);
        try {
            find(indexes, shelf, words, true);
        } finally {
            indexes.close();
            forget();
        }
    }

    @Property(tries = 300)
    void markingChangesNoLetter(@ForAll("typed") String words, @ForAll("typed") String text) {
        for (Language language : Language.values()) {
            Marks marks = new Marks(Wanted.of(words), language);

            assertThat(text(marks.whole(text))).isEqualTo(text);
            assertThat(text.replaceAll(BETWEEN, ""))
                    .contains(text(marks.excerpt(text)).replaceAll("^…|…$", "").replaceAll(BETWEEN, ""));
        }
    }

    @Provide
    Arbitrary<List<Act>> acts() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 4),
                        Arbitraries.of(true, true, false),
                        Arbitraries.integers().between(-3, 3),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of(true, false))
                .as(Act::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<String> typed() {
        Arbitrary<String> words =
                Arbitraries.of("feest", "Feesten ", "hûs", "tsjerke", "*", "\"", "~", "AND", "\u202e", "👵🏽", "İ");
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(100),
                words.list().ofMaxSize(8).map(all -> String.join("", all)));
    }

    private void check(List<Act> acts, boolean member, Shelf shelf) throws IOException {
        Indexes indexes = new Indexes(folder, 3);
        TreeMap<Long, Act> published = new TreeMap<>();
        try {
            for (Act act : acts) {
                act.on(shelf);
                published.remove(act.id());
                if (act.publish()) {
                    published.put(act.id(), act);
                }
                Set<Long> expected = published.values().stream()
                        .filter(one -> one.visible(member))
                        .map(Act::id)
                        .collect(Collectors.toCollection(TreeSet::new));
                assertThat(find(indexes, shelf, "feest", member)).isEqualTo(expected);
            }
        } finally {
            indexes.close();
            forget();
        }
    }

    /** The next shelf counts its editions from the beginning. */
    private static void forget() throws IOException {
        new VillageIndex(folder.resolve("format-" + Fields.FORMAT).resolve(String.valueOf(VILLAGE))).drop();
    }

    private Set<Long> find(Indexes indexes, Shelf shelf, String words, boolean member) {
        return indexes
                .read(VILLAGE, shelf, index -> Look.up(index, Wanted.of(words), new Reader(Shelf.NOW, member), 1, 50))
                .page()
                .items()
                .stream()
                .map(Finding::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
