package nl.mienskip.kernel.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import nl.mienskip.kernel.settings.Settings;
import nl.mienskip.kernel.tenant.TenantContext;
import org.jboss.logging.Logger;

/** The folder of the tenant acted for. What a failed transaction wrote goes, what a good one dropped goes after it. */
@ApplicationScoped
class PictureFiles {

    private static final Logger LOG = Logger.getLogger(PictureFiles.class);

    /** Files were written in the running transaction. */
    record Written(long tenantId, PictureView picture) {}

    /** A picture was dropped in the running transaction. */
    record Dropped(long tenantId, PictureView picture) {}

    @Inject
    private Settings settings;

    void write(String name, Drawn drawn) {
        try {
            Path folder = Files.createDirectories(folder(TenantContext.id()));
            for (int width : drawn.widths()) {
                Path half = Files.createTempFile(folder, "half-", ".tmp");
                Files.write(half, drawn.files().get(width));
                Files.move(
                        half,
                        folder.resolve(name + "-" + width + "." + drawn.extension()),
                        StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of a picture of the tenant acted for; empty when it is not there in that width. */
    Optional<PictureFile> file(PictureView picture, String fileName) {
        if (picture.widths().stream().noneMatch(width -> picture.fileName(width).equals(fileName))) {
            return Optional.empty();
        }
        Path path = folder(TenantContext.id()).resolve(fileName);
        try {
            String type = "png".equals(picture.extension()) ? "image/png" : "image/jpeg";
            return Files.exists(path) ? Optional.of(new PictureFile(path, type, Files.size(path))) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void undo(@Observes(during = TransactionPhase.AFTER_FAILURE) Written written) {
        delete(written.tenantId(), written.picture());
    }

    void drop(@Observes(during = TransactionPhase.AFTER_SUCCESS) Dropped dropped) {
        delete(dropped.tenantId(), dropped.picture());
    }

    private void delete(long tenantId, PictureView picture) {
        for (int width : picture.widths()) {
            Path path = folder(tenantId).resolve(picture.fileName(width));
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                LOG.warnf(e, "%s could not be deleted; nothing refers to it any more", path);
            }
        }
    }

    private Path folder(long tenantId) {
        return Path.of(settings.dataFolder(), String.valueOf(tenantId), "media");
    }
}
