package nl.mienskip.privacy;

import java.time.Instant;

/**
 * A village's notice.
 *
 * @param stated what it says
 * @param statedAt when it was last changed; null while the village has stated nothing
 */
public record PrivacyNoticeView(WritePrivacyNotice stated, Instant statedAt) {}
