/**
 * The agenda of a village: events, written at the editorial desk, read by everybody. Owns {@code event}, which holds what
 * residents read, and {@code occurrence}, the days on which it is, laid down for two years ahead so that a list and a
 * month are plain questions to the database. Imports the kernel, the editorial desk and the tenants with their zones.
 *
 * <p>An event is on the village's clock: half past eight stays half past eight when the clock changes. A time that the
 * clock skips is an hour later, one that it has twice is the first of the two, as RFC 5545 says.
 */
package nl.mienskip.agenda;
