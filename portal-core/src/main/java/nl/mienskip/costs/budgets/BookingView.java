package nl.mienskip.costs.budgets;

import java.time.LocalDate;
import nl.mienskip.costs.Money;

/** Something that was booked. */
public record BookingView(long id, LocalDate on, Money amount, String reference) {}
