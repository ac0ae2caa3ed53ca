/**
 * What a year costs and who would pay which part, at the cooperation's console: pools, the four keys side by side, a
 * preview for each participant with its arithmetic. Nothing here decides. Imports the shell and the doors of
 * {@code costs}, {@code costs.budgets}, {@code usage} (its meters) and {@code tenants}.
 */
package nl.mienskip.admin.costs;
