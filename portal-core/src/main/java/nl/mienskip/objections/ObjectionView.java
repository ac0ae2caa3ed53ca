package nl.mienskip.objections;

import java.time.Instant;

/**
 * That somebody asked to take a photo away, as the board sees it.
 *
 * @param photoId the photo's number
 * @param albumId the album that it stands in
 * @param album what that was called when they asked
 * @param name who asked; empty once they are forgotten
 * @param email where they are told; empty once they are forgotten
 * @param words why; may be empty
 * @param hidden whether the photo was hidden at once
 * @param decidedAt when the board decided; null while it has not
 * @param decidedBy who did; empty while nobody has
 * @param answer the board's reason; may be empty
 */
public record ObjectionView(
        long id,
        long photoId,
        long albumId,
        String album,
        String name,
        String email,
        String words,
        boolean hidden,
        ObjectionStatus status,
        Instant askedAt,
        Instant decidedAt,
        String decidedBy,
        String answer) {}
