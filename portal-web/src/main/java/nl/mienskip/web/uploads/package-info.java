/** Files that come in parts. Imports the shell and the door of uploads. */
package nl.mienskip.web.uploads;
