/** Budgets over HTTP: what a year is to cost and what was booked. Imports the shell and the doors of the core. */
package nl.mienskip.web.budgets;
