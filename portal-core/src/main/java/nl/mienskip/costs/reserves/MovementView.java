package nl.mienskip.costs.reserves;

import java.time.LocalDate;
import nl.mienskip.costs.Money;

/**
 * A movement as others see it.
 *
 * @param opening whether it is the balance that the fund began with
 * @param balance what the fund stood at after it
 */
public record MovementView(
        long id, boolean opening, LocalDate on, Money amount, String purpose, String reference, Money balance) {}
