package nl.mienskip.costs.statements;

import java.util.List;

/**
 * All that was issued in a year held against what it was made of.
 *
 * @param rounds how many there are
 * @param statements how many there are
 * @param findings what is not as it was; empty when all is well
 */
public record YearVerification(int year, int rounds, int statements, YearSums sums, List<Finding> findings) {

    public YearVerification {
        findings = List.copyOf(findings);
    }

    public boolean sound() {
        return findings.isEmpty();
    }
}
