/**
 * What the cooperation has set aside. Owns {@code reserve_movement}; imports the kernel, the money of the room above and what is
 * decided.
 *
 * <p>The fund begins with one opening balance; from then on every movement has a day, a purpose and a place in the books.
 * Movements are never changed, what was wrong is moved back. On no day may the fund stand below zero: what would bring it
 * there is refused, also on a later day. Once the account of a year was put forward, nothing moves in it or before it.
 */
package nl.mienskip.costs.reserves;
