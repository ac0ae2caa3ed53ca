package nl.mienskip.costs.invoices;

import java.time.LocalDate;

/** An earlier paper that this one corrects or settles. */
public record Preceding(String number, LocalDate issued) {}
