/**
 * How many people live where: the figures of villages and municipalities by reference date, with their source. Owns {@code
 * head_count}; imports the kernel and the door of tenants. A tenant's own present figure is noted here whenever it changes.
 *
 * <p>A year goes by the figure of 1 January: the newest on or before that day, or else the first after it. So the bill of an
 * earlier year does not change when a newer figure comes.
 */
package nl.mienskip.headcounts;
