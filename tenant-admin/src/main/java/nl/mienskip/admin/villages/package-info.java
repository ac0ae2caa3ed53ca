/**
 * The villages at the cooperation's console: the list, a village's page, opening one step by step, suspending, changing.
 * Imports the shell and the doors of {@code tenants}, {@code openings}, {@code vitals} and {@code usage}; what it shows
 * of how a village does comes from those, never from the village's own rows.
 */
package nl.mienskip.admin.villages;
