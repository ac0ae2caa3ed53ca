package nl.mienskip.kernel.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.settings.Settings;

/** How much the pictures of a village may take, in the door's transaction. */
@ApplicationScoped
class Storage {

    static final int MOST_MEGABYTES = 1_000_000;

    private static final int USUAL_MEGABYTES = 5_000;
    private static final long MEGABYTE = 1024L * 1024;

    @Inject
    private PictureStore pictures;

    @Inject
    private MediaQuotaStore quotas;

    @Inject
    private Settings settings;

    int usual() {
        return settings.number("PORTAL_MEDIA_MEGABYTES", USUAL_MEGABYTES);
    }

    int megabytes(long tenantId) {
        return quotas.of(tenantId).map(MediaQuota::megabytes).orElseGet(this::usual);
    }

    StorageView of(long tenantId) {
        return new StorageView(pictures.bytes(), megabytes(tenantId) * MEGABYTE);
    }

    /** @throws InvalidInput when there is no room for so many bytes more */
    void require(long tenantId, long bytes) {
        StorageView storage = of(tenantId);
        if (storage.used() + bytes > storage.most()) {
            throw new InvalidInput(
                    "picture",
                    "picture.full",
                    "the village has used " + storage.used() + " of " + storage.most() + " bytes",
                    storage.most() / MEGABYTE);
        }
    }

    /** @param megabytes null for the usual */
    void allow(long tenantId, Integer megabytes) {
        if (megabytes == null) {
            quotas.of(tenantId).ifPresent(quotas::remove);
            return;
        }
        if (megabytes < 1 || megabytes > MOST_MEGABYTES) {
            throw new InvalidInput(
                    "megabytes", "megabytes.wrong", "megabytes must be 1 to " + MOST_MEGABYTES, MOST_MEGABYTES);
        }
        quotas.of(tenantId)
                .ifPresentOrElse(
                        quota -> quota.allow(megabytes), () -> quotas.add(new MediaQuota(tenantId, megabytes)));
    }
}
