package nl.mienskip.calendars;

import java.time.LocalDateTime;
import nl.mienskip.kernel.InvalidInput;

/**
 * An event of a file, and what becomes of it.
 *
 * @param line of the file on which it begins, from 1
 * @param title what it is called; may be empty
 * @param starts on the village's clock; null when it cannot be read
 * @param wholeDays whether its hours do not count
 * @param repeats whether it comes back
 * @param fault why it is broken; null when it is not
 */
public record CalendarLine(
        int line,
        String title,
        LocalDateTime starts,
        boolean wholeDays,
        boolean repeats,
        Fate fate,
        InvalidInput fault) {}
