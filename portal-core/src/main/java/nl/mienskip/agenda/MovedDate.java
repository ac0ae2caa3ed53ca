package nl.mienskip.agenda;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * That an event which comes back is at another time for once.
 *
 * @param day on which it would have been
 * @param starts when it is instead
 * @param ends until when; null when nobody knows
 */
public record MovedDate(LocalDate day, LocalDateTime starts, LocalDateTime ends) {}
