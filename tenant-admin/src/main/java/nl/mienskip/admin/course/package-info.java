/**
 * How far the money of a year is and what comes next, at the cooperation's console. Imports the shell and the doors of
 * {@code costs} and {@code costs.course}; leads to the views of other rooms by their addresses.
 */
package nl.mienskip.admin.course;
