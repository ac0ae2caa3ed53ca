/**
 * Pictures of a village. Owns {@code media} and a folder for each tenant.
 *
 * <p>Nothing that somebody sends is ever served: a picture is decoded and drawn anew at up to three widths, under names
 * of our own, without whatever else was in the file. Its header is read first, so that a small file that unpacks to a
 * huge picture is refused before it is unpacked. SVG is not taken, as it can hold scripts.
 *
 * <p>A picture that nothing keeps stays a day, so that a removal can be undone, and is then thrown away.
 */
package nl.mienskip.kernel.media;
