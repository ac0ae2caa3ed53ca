package nl.mienskip.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.mienskip.editorial.Findable;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.util.Bits;
import org.jboss.logging.Logger;

/** The index of one village in its folder, or in memory where that cannot be written, and a view of it that is open. */
final class VillageIndex {

    private static final Logger LOG = Logger.getLogger(VillageIndex.class);

    private static final String EDITION = "edition";

    /** What is asked of the database at once. */
    private static final int PORTION = 200;

    private final Path folder;
    private Directory files;
    private DirectoryReader view;
    private String edition;
    private boolean closed;

    VillageIndex(Path folder) {
        this.folder = folder;
    }

    /**
     * A view of the source's present edition, which the caller gives back with {@code decRef}; null when this was closed.
     *
     * @throws IOException when the folder cannot be used
     */
    synchronized DirectoryReader view(Source source) throws IOException {
        if (closed) {
            return null;
        }
        String current = source.edition();
        if (view == null) {
            open();
        }
        if (!current.equals(edition)) {
            catchUp(source, current);
        }
        view.incRef();
        return view;
    }

    /** Lets go of the files; whoever still has a view can go on with it. */
    synchronized void close() throws IOException {
        closed = true;
        letGo();
    }

    /** Forgets all that is laid down, which is then made anew. */
    synchronized void drop() throws IOException {
        letGo();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** Begins anew without the folder, until this is closed: the disk is full, or is not to be written. */
    synchronized void stayInMemory() throws IOException {
        letGo();
        files = new ByteBuffersDirectory();
    }

    private void letGo() throws IOException {
        edition = null;
        if (view != null) {
            DirectoryReader old = view;
            view = null;
            old.decRef();
        }
    }

    /** Reads all of it once, so that what a crash left half shows here and not in an answer. */
    private void open() throws IOException {
        if (files == null) {
            Files.createDirectories(folder);
            files = new Unhurried(new NIOFSDirectory(folder));
        }
        if (!DirectoryReader.indexExists(files)) {
            return;
        }
        try {
            DirectoryReader opened = DirectoryReader.open(files);
            view = opened;
            for (LeafReaderContext part : opened.leaves()) {
                part.reader().checkIntegrity();
            }
            edition = opened.getIndexCommit().getUserData().get(EDITION);
        } catch (IOException | IllegalArgumentException e) { // the latter when it is of an engine that is gone
            LOG.warnf("%s cannot be read and is made anew: %s", folder, e);
            drop();
        }
    }

    private void catchUp(Source source, String current) throws IOException {
        Map<Long, String> gone = view == null ? new HashMap<>() : marks();
        List<Long> changed = new ArrayList<>();
        source.marks().forEach((id, mark) -> {
            if (!mark.equals(gone.remove(id))) {
                changed.add(id);
            }
        });
        try (IndexWriter writer = new IndexWriter(files, settings())) {
            delete(writer, gone.keySet());
            for (int i = 0; i < changed.size(); i += PORTION) {
                List<Long> portion = changed.subList(i, Math.min(changed.size(), i + PORTION));
                delete(writer, portion);
                for (Findable item : source.findable(portion)) {
                    writer.addDocument(Fields.document(item));
                }
            }
            writer.setLiveCommitData(Map.of(EDITION, current).entrySet());
            writer.commit();
        }
        letGo();
        view = DirectoryReader.open(files);
        edition = current;
    }

    private static void delete(IndexWriter writer, Collection<Long> ids) throws IOException {
        for (long id : ids) {
            writer.deleteDocuments(new Term(Fields.ID, String.valueOf(id)));
        }
    }

    private Map<Long, String> marks() throws IOException {
        Map<Long, String> marks = new HashMap<>();
        StoredFields items = view.storedFields();
        Bits live = MultiBits.getLiveDocs(view);
        for (int i = 0; i < view.maxDoc(); i++) {
            if (live == null || live.get(i)) {
                var item = items.document(i, Set.of(Fields.ID, Fields.MARK));
                marks.put(Long.valueOf(item.get(Fields.ID)), item.get(Fields.MARK));
            }
        }
        return marks;
    }

    /** Nothing but who asks does the work: no thread of the engine's own. */
    private static IndexWriterConfig settings() {
        return new IndexWriterConfig(Fields.analyzer())
                .setMergeScheduler(new SerialMergeScheduler())
                .setCommitOnClose(false);
    }
}
