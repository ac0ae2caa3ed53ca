package nl.mienskip.costs.billers;

import nl.mienskip.costs.invoices.VatTreatment;

/**
 * Charge value added tax from a year on, or do not.
 *
 * @param year the first
 * @param ground why not, as it is to stand on invoices; asked for {@link VatTreatment.Kind#EXEMPT} alone
 */
public record TreatVat(int year, VatTreatment.Kind kind, String ground, String why) {}
