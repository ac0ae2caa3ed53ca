/**
 * The village's photos: albums, written at the editorial desk, seen by everybody. Owns {@code album} and {@code photo},
 * which hold what residents see; imports the kernel, the editorial desk and the tenants' languages.
 *
 * <p>An album says that those shown agreed; a photo on which somebody did not is withheld, and never laid down for
 * residents.
 */
package nl.mienskip.photos;
