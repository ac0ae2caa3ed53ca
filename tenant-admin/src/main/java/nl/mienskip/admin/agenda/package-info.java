/** The village's agenda at the editorial desk. Imports the shell, the editorial desk and the door of the agenda. */
package nl.mienskip.admin.agenda;
