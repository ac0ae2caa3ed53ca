/** What people ask who are shown in a photo, for the board to decide. Imports the shell and the door of objections. */
package nl.mienskip.admin.objections;
