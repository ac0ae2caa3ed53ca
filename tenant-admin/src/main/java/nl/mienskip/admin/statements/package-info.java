/**
 * Rounds of statements, what they bill and what was paid. Opens the doors of the costs' statements and decides nothing; the
 * preview of the pools is another room's.
 */
package nl.mienskip.admin.statements;
