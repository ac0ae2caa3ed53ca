/**
 * What a plan would cost each member: scenarios side by side, for several memberships and years. Plain Java: a
 * {@link nl.mienskip.costs.scenarios.Simulation} goes in, a {@link nl.mienskip.costs.scenarios.Outlook} comes out. It divides
 * with the same engine as the statements; amounts of a class of members are rounded to the nearest cent, as a plan has no
 * members by name yet to give the odd cents to.
 */
package nl.mienskip.costs.scenarios;
