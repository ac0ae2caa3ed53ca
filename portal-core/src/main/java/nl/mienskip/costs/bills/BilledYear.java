package nl.mienskip.costs.bills;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.statements.StatementLine;
import nl.mienskip.costs.statements.StatementView;
import nl.mienskip.tenants.Language;

/** What whoever pays for us pays of a year by what was decided, as its newest statement has it. Without tax. */
public record BilledYear(int year, List<Line> lines) {

    /**
     * Something that is paid for.
     *
     * @param how the arithmetic in sentences, by language
     * @param whole for the whole year, as it was known then
     * @param billed what of it was billed until then
     */
    public record Line(Map<Language, String> names, Map<Language, List<String>> how, Money whole, Money billed) {

        static Line of(StatementLine line) {
            return new Line(line.names(), line.how(), line.target(), line.due());
        }

        public String name(Language language) {
            return language.from(names);
        }

        /** The arithmetic in this language, or else in Dutch. */
        public List<String> how(Language language) {
            return how.getOrDefault(language, how.getOrDefault(Language.NL, List.of()));
        }
    }

    public BilledYear {
        lines = List.copyOf(lines);
    }

    static BilledYear of(StatementView newest) {
        return new BilledYear(
                newest.round().year(), newest.lines().stream().map(Line::of).toList());
    }

    public Money whole() {
        return sum(Line::whole);
    }

    public Money billed() {
        return sum(Line::billed);
    }

    private Money sum(Function<Line, Money> amount) {
        return lines.stream().map(amount).reduce(Money.ZERO, Money::plus);
    }
}
