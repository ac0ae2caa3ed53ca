/**
 * The editorial desk: the one life that every kind of content leads, from its first word until it is thrown away. Owns
 * {@code item}, {@code item_revision}, {@code item_picture} and {@code section_rule}; imports the kernel, the tenants' languages and the
 * members who are written to.
 *
 * <p>An item holds what its writers write, as a document of its kind; residents never read it. When it is published, the
 * {@link nl.mienskip.editorial.Kind} of its section lays down what residents read in a table of its own, and takes that
 * away when it goes off the pages. What is written is kept at once; each sitting of a writer is also kept as a revision,
 * and so is what was written at the same time and given up. What is deleted can be put back for 30 days.
 *
 * <p>A picture that an item names stays for as long as any version of the item can be put back.
 *
 * <p>A section publishes directly, or only what somebody else has approved. Who may not publish hands in; who may
 * publishes it or returns it with a note.
 *
 * <p>What stands on the pages has an owner and a day on which somebody looks whether it is still right.
 */
package nl.mienskip.editorial;
