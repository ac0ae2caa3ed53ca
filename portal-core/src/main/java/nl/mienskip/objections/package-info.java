/**
 * What people who are shown in a photo ask: that it is taken away. Nobody needs an account for it. The photo is hidden at
 * once, unless the village chose that the board decides first; the board takes it away for good or puts it back, and who
 * asked is told. Owns {@code photo_objection} and {@code photo_objection_rule}; imports the kernel and the doors of
 * photos, members and tenants.
 *
 * <p>Who asked is forgotten thirty days after the decision.
 */
package nl.mienskip.objections;
