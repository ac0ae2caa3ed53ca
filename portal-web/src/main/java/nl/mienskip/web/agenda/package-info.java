/** The village's agenda as residents read it: the list, a month and an event. Imports the shell and the door of the agenda. */
package nl.mienskip.web.agenda;
