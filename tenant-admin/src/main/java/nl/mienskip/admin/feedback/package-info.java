/**
 * What readers say about the pages, as the board reads and answers it; in the cooperation's console what they say to the
 * cooperation. Imports the shell and the door of feedback.
 */
package nl.mienskip.admin.feedback;
