/**
 * The form where a reader says something about a page, and the reactions for programs. Imports the shell and the door of
 * feedback.
 */
package nl.mienskip.web.feedback;
