/**
 * Decisions about money: at the cooperation's console they are drafted, proposed, approved, voted about and corrected,
 * each by whoever may; in a village's back office its board reads proposals with its own figures. Imports the shell and
 * the doors of {@code costs}, {@code costs.decisions}, {@code costs.pools} and {@code costs.quotes}.
 */
package nl.mienskip.admin.decisions;
