/**
 * Costs over HTTP: what programs ask to have split, quoted and simulated, and the page on which a village shows what its
 * portal costs. Imports the shell and the doors of the core.
 */
package nl.mienskip.web.costs;
