package nl.mienskip.costs.statements;

import java.math.BigDecimal;
import nl.mienskip.costs.Money;
import nl.mienskip.participants.VatPosition;

/**
 * What a participant was charged at one rate of tax in all that was issued to it in a year.
 *
 * @param position of the participant now
 * @param percent the rate
 */
public record VatOfYear(
        long participantId, String name, VatPosition position, BigDecimal percent, Money taxable, Money tax) {}
