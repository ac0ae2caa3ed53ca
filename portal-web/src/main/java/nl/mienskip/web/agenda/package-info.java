/**
 * The village's agenda as residents read it: the list, a month and an event. Imports the shell, the door of the agenda and
 * of the care for what is on the pages.
 */
package nl.mienskip.web.agenda;
