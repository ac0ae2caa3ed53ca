/**
 * What plans would cost, at the cooperation's console: scenarios side by side, the number of members, what it means for
 * each participant. Nothing is stored. Imports the shell and the doors of {@code costs},
 * {@code costs.budgets} and {@code costs.scenarios}.
 */
package nl.mienskip.admin.scenarios;
