/**
 * Calendars that come in: events of an iCalendar file, put in the agenda through the editorial desk. What is broken in a
 * file is told event by event, and the rest is taken. Owns {@code taken_event}, by which an event is known again. Imports the
 * kernel, the agenda, the editorial desk and the tenants.
 *
 * <p>ical4j cuts the lines into names, parameters and values, event by event; what they mean is read here, as its own reading
 * stops at the first that is wrong and looks up zones on the net.
 */
package nl.mienskip.calendars;
