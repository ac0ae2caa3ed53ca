package nl.mienskip.costs.billers;

import nl.mienskip.costs.invoices.VatTreatment;

/** How the cooperation stands towards value added tax from a year on. */
public record TreatmentSince(int year, VatTreatment treatment) {}
