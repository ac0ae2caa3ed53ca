/**
 * The tiles on a village's home: what people come to do. Owns {@code tile}; imports the kernel, the look's palette, the
 * news that a live line counts, and the tenants' languages.
 */
package nl.mienskip.tiles;
