package nl.mienskip.uploads;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.settings.Settings;
import nl.mienskip.kernel.tenant.TenantContext;
import org.jboss.logging.Logger;

/** The folder of the tenant acted for with what has come of files that are not whole yet. */
@ApplicationScoped
class PartFiles {

    private static final Logger LOG = Logger.getLogger(PartFiles.class);

    @Inject
    private Settings settings;

    long length(String token) {
        try {
            Path file = file(token);
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Puts a part behind what is there.
     *
     * @throws Conflict when something else is there than whoever sends it thinks, or another part is just coming in
     */
    long append(String token, long offset, byte[] part) {
        try {
            Path file = file(token);
            Files.createDirectories(file.getParent());
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock ours = channel.tryLock()) {
                if (ours == null || channel.size() != offset) {
                    throw misplaced();
                }
                ByteBuffer bytes = ByteBuffer.wrap(part);
                long at = offset;
                while (bytes.hasRemaining()) {
                    at += channel.write(bytes, at);
                }
                return at;
            }
        } catch (OverlappingFileLockException e) {
            throw misplaced();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    InputStream open(String token) {
        try {
            return Files.newInputStream(file(token));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete(String token) {
        try {
            Files.deleteIfExists(file(token));
        } catch (IOException e) {
            LOG.warnf(e, "part of a file of tenant %d could not be deleted", TenantContext.id());
        }
    }

    static Conflict misplaced() {
        return new Conflict("upload.offset", "the part does not begin where the file ends: ask for its offset");
    }

    private Path file(String token) {
        return Path.of(settings.dataFolder(), String.valueOf(TenantContext.id()), "uploads", token + ".part");
    }
}
