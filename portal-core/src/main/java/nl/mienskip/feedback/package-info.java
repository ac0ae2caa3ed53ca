/**
 * What readers say about the pages: to their village's board, or about the website itself to the cooperation, whose own
 * tenant then holds it. Owns {@code reaction}; imports the kernel, the editorial desk, the members and the tenants.
 *
 * <p>A reaction is read by those to whom it was addressed and by nobody else, answered by mail, and deleted after a year.
 */
package nl.mienskip.feedback;
