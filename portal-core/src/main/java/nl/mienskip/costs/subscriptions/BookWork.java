package nl.mienskip.costs.subscriptions;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.mienskip.costs.Money;

/**
 * Notes hours that were worked for a participant, or what was paid to others for it: one of both.
 *
 * @param rule code of the tariff's rule that it is charged by
 * @param on the day; its year is the year that is charged
 * @param reference where it can be found, such as the number of an invoice
 */
public record BookWork(long participantId, String rule, LocalDate on, BigDecimal hours, Money cost, String reference) {}
