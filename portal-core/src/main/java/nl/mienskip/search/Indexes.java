package nl.mienskip.search;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.mienskip.kernel.settings.Settings;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.jboss.logging.Logger;

/** The indexes of all villages on this node, of which those asked last are open. */
@ApplicationScoped
class Indexes {

    private static final Logger LOG = Logger.getLogger(Indexes.class);

    /** Each takes some open files and, with 500 items, less than a megabyte. */
    private static final int MOST_OPEN = 256;

    private final Map<Long, VillageIndex> open = new LinkedHashMap<>(16, 0.75f, true);
    private final Path folder;
    private final int mostOpen;

    /** What is asked of an index. */
    interface Question<T> {
        T ask(IndexSearcher index) throws IOException;
    }

    @Inject
    Indexes(Settings settings) {
        this(Path.of(settings.searchFolder()), MOST_OPEN);
    }

    Indexes(Path folder, int mostOpen) {
        this.mostOpen = mostOpen;
        this.folder = folder.resolve("format-" + Fields.FORMAT);
    }

    /** For CDI's proxy. */
    Indexes() {
        this.folder = null;
        this.mostOpen = 0;
    }

    /**
     * Asks a village's index, brought up to date with its source; when its files fail, once more of new ones, and when
     * those cannot be written either, of one in memory.
     */
    <T> T read(long tenantId, Source source, Question<T> question) {
        try {
            return ask(tenantId, source, question);
        } catch (IOException e) {
            LOG.warnf(e, "the index of village %d failed and is made anew", tenantId);
            return again(tenantId, source, question);
        }
    }

    private <T> T again(long tenantId, Source source, Question<T> question) {
        try {
            index(tenantId).drop();
            return ask(tenantId, source, question);
        } catch (IOException e) {
            LOG.errorf(e, "no index can be kept in %s: that of village %d stays in memory", folder, tenantId);
            return inMemory(tenantId, source, question);
        }
    }

    private <T> T inMemory(long tenantId, Source source, Question<T> question) {
        try {
            index(tenantId).stayInMemory();
            return ask(tenantId, source, question);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T ask(long tenantId, Source source, Question<T> question) throws IOException {
        DirectoryReader view = null;
        while (view == null) { // null when it was closed between the two: another one is open by then
            view = index(tenantId).view(source);
        }
        try {
            IndexSearcher searcher = new IndexSearcher(view);
            searcher.setQueryCache(null); // shared by all villages, and worth nothing in indexes so small
            return question.ask(searcher);
        } finally {
            view.decRef();
        }
    }

    private synchronized VillageIndex index(long tenantId) {
        VillageIndex index = open.computeIfAbsent(tenantId, id -> new VillageIndex(folder.resolve(String.valueOf(id))));
        if (open.size() > mostOpen) {
            Map.Entry<Long, VillageIndex> eldest = open.entrySet().iterator().next();
            open.remove(eldest.getKey());
            close(eldest.getValue());
        }
        return index;
    }

    /** What an older portal left. */
    @PostConstruct
    void forgetOtherFormats() {
        if (!Files.isDirectory(folder.getParent())) {
            return;
        }
        try (Stream<Path> formats = Files.list(folder.getParent())) {
            for (Path other : formats.filter(format -> !format.equals(folder)).toList()) {
                delete(other);
            }
        } catch (IOException e) {
            LOG.warnf(e, "indexes of another format stay in %s", folder.getParent());
        }
    }

    private static void delete(Path tree) throws IOException {
        try (Stream<Path> paths = Files.walk(tree)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @PreDestroy
    synchronized void close() {
        open.values().forEach(Indexes::close);
        open.clear();
    }

    private static void close(VillageIndex index) {
        try {
            index.close();
        } catch (IOException e) {
            LOG.warnf(e, "an index was not closed");
        }
    }
}
