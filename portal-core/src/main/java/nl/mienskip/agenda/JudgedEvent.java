package nl.mienskip.agenda;

import nl.mienskip.kernel.InvalidInput;

/**
 * Whether words from elsewhere can be an event here. A refusal is told and not thrown, so that it ends no transaction in which
 * others are taken.
 *
 * @param words as they would be kept; null when they cannot be
 * @param coming how often it is still to come within two years
 * @param fault why they cannot be; null when they can
 */
public record JudgedEvent(WriteEvent words, int coming, InvalidInput fault) {}
