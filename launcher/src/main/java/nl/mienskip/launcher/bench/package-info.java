/**
 * Measures a running portal from outside, for {@code ./portal bench}: how heavy the first page is, and how many pages it
 * serves. It shares the machine with what it measures, so its figures are a lower bound.
 */
package nl.mienskip.launcher.bench;
