package nl.mienskip.editorial;

import nl.mienskip.tenants.Language;

/**
 * Words of whatever kind, as they are stored.
 *
 * @param document all of them, in the kind's form; the same words are the same text
 */
record Written(Language language, String title, String document) {}
