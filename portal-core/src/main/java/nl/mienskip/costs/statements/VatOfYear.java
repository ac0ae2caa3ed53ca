package nl.mienskip.costs.statements;

import nl.mienskip.costs.Money;
import nl.mienskip.costs.invoices.Vat;
import nl.mienskip.participants.VatPosition;

/**
 * What a participant was charged at one rate of tax in all that was issued to it in a year.
 *
 * @param position of the participant now
 * @param vat the rate, or that it was exempt
 */
public record VatOfYear(long participantId, String name, VatPosition position, Vat vat, Money taxable, Money tax) {}
