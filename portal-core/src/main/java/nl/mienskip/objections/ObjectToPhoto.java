package nl.mienskip.objections;

import nl.mienskip.tenants.Language;

/**
 * Asks that a photo is taken away.
 *
 * @param albumId the album that it stands in
 * @param photoId its number
 * @param name how to call who asks
 * @param email where they are told what was decided
 * @param words why, at most 1,000 characters; may be empty
 * @param language in which they are told
 */
public record ObjectToPhoto(long albumId, long photoId, String name, String email, String words, Language language) {}
