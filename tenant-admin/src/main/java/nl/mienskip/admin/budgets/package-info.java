/**
 * What a year is to cost and what it really cost, at the cooperation's console: lines, bookings, sheets. Imports the shell
 * and the doors of {@code costs} and {@code costs.budgets}.
 */
package nl.mienskip.admin.budgets;
