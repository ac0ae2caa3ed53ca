/**
 * Villages, municipalities and the participants that pay for them, over the REST API: reading, and opening a village step
 * by step. Imports the shell and the doors of {@code participants}, {@code tenants} and {@code openings}.
 */
package nl.mienskip.web.tenants;
