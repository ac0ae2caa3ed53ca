/**
 * Enrolling a neighbour at the kitchen table: a membership that the board prepared, with a letter whose one-time code
 * begins it. Who has no account yet chooses a password with the code; who has one signs in, so that no letter ever opens
 * an account that somebody already uses. Owns {@code enrolment}. Imports the kernel, {@code accounts}, {@code members}
 * and {@code tenants}.
 */
package nl.mienskip.enrolments;
