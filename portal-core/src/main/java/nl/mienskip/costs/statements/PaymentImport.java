package nl.mienskip.costs.statements;

import java.util.List;
import nl.mienskip.kernel.InvalidInput;

/**
 * What became of a file of payments. When a line is refused nothing of the file is noted.
 *
 * @param noted how many payments were new
 * @param known how many were there before
 * @param withdrawn the lines of payments that were withdrawn before: they stay so, until somebody notes them by hand
 * @param refused the lines that are wrong, each with the reason
 */
public record PaymentImport(int noted, int known, List<Integer> withdrawn, List<Refusal> refused) {

    /** A line of the file that is wrong. */
    public record Refusal(int line, InvalidInput reason) {}

    public PaymentImport {
        withdrawn = List.copyOf(withdrawn);
        refused = List.copyOf(refused);
    }
}
