package nl.mienskip.costs.invoices;

import java.time.LocalDate;

/** The paper that this one corrects. */
public record Preceding(String number, LocalDate issued) {}
