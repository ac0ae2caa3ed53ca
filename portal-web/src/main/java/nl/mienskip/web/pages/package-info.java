/**
 * The village's own pages as residents read them. Imports the shell, the door of pages and of the care for what is on the
 * pages.
 */
package nl.mienskip.web.pages;
