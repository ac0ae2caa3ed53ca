package nl.mienskip.search;

import java.util.Collection;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;

/**
 * Files that the disk may write when it likes, as nobody waits for them: what a power cut leaves torn shows by its
 * checksum when it is opened, and is made anew.
 */
final class Unhurried extends FilterDirectory {

    Unhurried(Directory files) {
        super(files);
    }

    @Override
    public void sync(Collection<String> names) {
        ensureOpen();
    }

    @Override
    public void syncMetaData() {
        ensureOpen();
    }
}
