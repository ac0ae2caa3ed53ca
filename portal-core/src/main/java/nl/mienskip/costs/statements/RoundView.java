package nl.mienskip.costs.statements;

import java.time.LocalDate;
import nl.mienskip.costs.Money;

/**
 * A round that was issued.
 *
 * @param by who issued it
 * @param statements how many there are
 * @param net of all together, without tax
 * @param digest fingerprint of what it was reckoned from
 */
public record RoundView(
        long id,
        RoundQuestion round,
        LocalDate issued,
        String by,
        long statements,
        Money net,
        Money total,
        String digest) {}
