package nl.mienskip.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.settings.Settings;
import nl.mienskip.members.InTwoVillages;
import nl.mienskip.server.Rows;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What searching takes where many villages have many items, for {@code ./portal bench search}, which shows what is logged
 * here: from the door to the answer, with the database, on one thread.
 */
@ArquillianTest
@Timeout(value = 30, unit = TimeUnit.MINUTES)
class SearchBench extends InTwoVillages {

    private static final int VILLAGES = Integer.parseInt(System.getenv().getOrDefault("BENCH_VILLAGES", "1000"));

    /** So many villages have words of their own; the others have the same as one of these. */
    private static final int WRITTEN = Math.min(VILLAGES, 20);

    /** In so many of them is searched: more than stay open, so that closing and opening count, too. */
    private static final int SEARCHED = Math.min(VILLAGES, 300);

    private static final int ITEMS = 500;
    private static final int SEARCHES = 2_000;
    private static final int CHANGES = 300;

    private static final Logger LOG = Logger.getLogger("bench.search");

    private final Random random = new Random(1);
    private final Prose prose = new Prose(random);

    @Inject
    private Search search;

    @Inject
    private Settings settings;

    @Inject
    private Rows rows;

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private DataSource database;

    private long first;

    @BeforeEach
    void fill() throws SQLException {
        leaveNothingBehind();
        rows.run("insert into tenant (slug, kind, status, name, inhabitants, inhabitants_on, languages, time_zone,"
                + " opened_at) select concat('bench-', seq), 'VILLAGE', 'OPEN', concat('Bench ', seq), 500,"
                + " '2020-01-01', 'nl,fy', 'Europe/Amsterdam', now(6) from seq_1_to_" + VILLAGES);
        first = rows.number("select min(id) from tenant where slug like 'bench-%'");
        for (int village = 0; village < VILLAGES; village++) {
            if (village < WRITTEN) {
                items(first + village);
            } else {
                copy(first + village % WRITTEN, first + village);
            }
        }
    }

    @AfterEach
    void leaveNothingBehind() throws SQLException {
        rows.run("delete i from item i join tenant t on t.id = i.tenant_id where t.slug like 'bench-%'");
        rows.run("delete v from tenant_vitals v join tenant t on t.id = v.tenant_id where t.slug like 'bench-%'");
        rows.run("delete from tenant where slug like 'bench-%'");
    }

    @Test
    void manyVillages() throws Exception {
        measure("first search of a village", SEARCHED, i -> find(first + i, prose.word()));
        measure("any village", SEARCHES, i -> find(village(), question()));
        measure("one village", SEARCHES, i -> find(first, question()));
        double[] changed = measure("after a change", CHANGES, i -> {
            long village = village();
            rows.run("update item set version = version + 1 where tenant_id = ? order by id limit 1", village);
            find(village, question());
        });
        System.gc();
        LOG.infof(
                "%-26s %,d MB on disk, %,d MB of heap in use by the whole server",
                SEARCHED + " x " + ITEMS + " items",
                size(Path.of(settings.searchFolder())) >> 20,
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20);
        assertThat(changed).hasSize(CHANGES);
    }

    interface Work {
        void go(int turn) throws SQLException;
    }

    private static double[] measure(String what, int times, Work work) throws SQLException {
        double[] millis = new double[times];
        for (int i = 0; i < times; i++) {
            long began = System.nanoTime();
            work.go(i);
            millis[i] = (System.nanoTime() - began) / 1e6;
        }
        double[] sorted = millis.clone();
        Arrays.sort(sorted);
        LOG.infof(
                "%-26s %,6d searches: half within %6.1f ms, 95 %% within %6.1f ms, 99 %% within %6.1f ms",
                what, times, sorted[times / 2], sorted[times * 95 / 100], sorted[times * 99 / 100]);
        return millis;
    }

    /** One word, two, one begun, and one mistyped. */
    private String question() {
        String word = prose.word();
        return switch (random.nextInt(4)) {
            case 0 -> word;
            case 1 -> word + " " + prose.word();
            case 2 -> word.substring(0, Math.max(2, word.length() - 2));
            default -> word + "q";
        };
    }

    private void find(long village, String words) {
        people.as(Actor.VISITOR, village, () -> search.find(words, 1, 10));
    }

    private long village() {
        return first + random.nextInt(SEARCHED);
    }

    private void items(long village) throws SQLException {
        String sql = "insert into item (tenant_id, section, lang, title, document, status, review, review_asked_by,"
                + " review_note, publish_from, author_name, written_by, written_at, created_at, changed_at) values"
                + " (?, 'NEWS', ?, ?, ?, 'PUBLISHED', 'NONE', '', '', '2026-01-01', 'Bench', 'Bench', now(6), now(6),"
                + " now(6))";
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            for (int i = 0; i < ITEMS; i++) {
                String language = i % 4 == 0 ? "fy" : "nl";
                String title = prose.words(5);
                insert.setLong(1, village);
                insert.setString(2, language);
                insert.setString(3, title);
                insert.setString(
                        4,
                        "{\"language\":\"%s\",\"title\":\"%s\",\"lead\":\"%s\",\"body\":\"<p>%s</p>\"}"
                                .formatted(language, title, prose.words(15), prose.words(150)));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void copy(long from, long to) throws SQLException {
        String same = "section, lang, title, document, status, review, review_asked_by, review_note, publish_from,"
                + " author_name, written_by, written_at, created_at, changed_at";
        rows.run(
                "insert into item (tenant_id, " + same + ") select ?, " + same + " from item where tenant_id = ?",
                to,
                from);
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    /** Words as often as in a language: a few everywhere, most of them seldom. */
    private static final class Prose {

        private static final int WORDS = 8_000;

        private static final List<String> SYLLABLES = List.of(
                "mo", "len", "kerk", "dorp", "feest", "hui", "zen", "tsjer", "ke", "skoal", "wet", "ter", "brug", "lân",
                "ver", "eni", "ging", "straat", "jeu", "gd", "koor", "bib", "bus", "zwem", "bad", "oud", "pa", "pier");

        private final Random random;
        private final List<String> words = new ArrayList<>();

        Prose(Random random) {
            this.random = random;
            for (int i = 0; i < WORDS; i++) {
                StringBuilder word = new StringBuilder();
                for (int j = 0; j < 2 + i % 3; j++) {
                    word.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
                }
                words.add(word + (i % 5 == 0 ? "en" : ""));
            }
        }

        String word() {
            return words.get((int) (Math.pow(WORDS, random.nextDouble()) - 1));
        }

        String words(int count) {
            return String.join(" ", Stream.generate(this::word).limit(count).toList());
        }
    }
}
