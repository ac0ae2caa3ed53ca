package nl.mienskip.costs;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Prices that depend on a quantity.
 *
 * @param list by rising border; the last has none
 */
public record Brackets(Mode mode, Border border, List<Bracket> list) {

    /** What a bracket's price is asked for. */
    public enum Mode {
        /** The whole quantity pays the line of the bracket that it falls in. */
        WHOLE,
        /** Each part of the quantity pays the line of its own bracket. */
        GRADUATED
    }

    /** Which bracket a quantity exactly at a border falls in. */
    public enum Border {
        BELOW,
        ABOVE
    }

    /**
     * @param to where it ends; null for the last
     * @param perUnit euros for each unit
     * @param fixed besides that, once
     */
    public record Bracket(BigDecimal to, BigDecimal perUnit, Money fixed) {

        public Fraction price(BigDecimal quantity) {
            return Exact.product(perUnit, quantity).plus(fixed.toFraction());
        }
    }

    /** A bracket, the part of the quantity that it prices, and what comes out. */
    public record Part(int index, BigDecimal quantity, Fraction amount) {}

    public Brackets {
        list = List.copyOf(list);
    }

    /**
     * These brackets, when they begin at zero, do not overlap and leave nothing out.
     *
     * @param place of the list, to name in the refusal
     */
    public Brackets checked(String place) {
        BracketsDocument.check(list, place);
        return this;
    }

    /** One part for whole brackets, and one for each bracket reached for graduated ones. */
    public List<Part> parts(BigDecimal quantity) {
        return parts(quantity, reached(quantity));
    }

    private List<Part> parts(BigDecimal quantity, int last) {
        if (mode == Mode.WHOLE) {
            return List.of(new Part(last, quantity, list.get(last).price(quantity)));
        }
        List<Part> parts = new ArrayList<>();
        BigDecimal from = BigDecimal.ZERO;
        for (int i = 0; i <= last; i++) {
            Bracket bracket = list.get(i);
            BigDecimal until = i == last ? quantity : bracket.to();
            parts.add(new Part(i, until.subtract(from), bracket.price(until.subtract(from))));
            from = until;
        }
        return parts;
    }

    public Fraction price(BigDecimal quantity) {
        return sum(parts(quantity));
    }

    private static Fraction sum(List<Part> parts) {
        return parts.stream().map(Part::amount).reduce(Fraction.ZERO, Fraction::plus);
    }

    private int reached(BigDecimal quantity) {
        return IntStream.range(0, list.size())
                .filter(i -> holds(list.get(i).to(), quantity))
                .findFirst()
                .orElseThrow();
    }

    private boolean holds(BigDecimal to, BigDecimal quantity) {
        if (to == null) {
            return true;
        }
        int compared = quantity.compareTo(to);
        return compared < 0 || compared == 0 && border == Border.BELOW;
    }

    /**
     * A border with the price there.
     *
     * @param below by the line that ends there
     * @param above by the line that begins there
     */
    public record Step(BigDecimal border, Fraction below, Fraction above) {

        /** What the line above it costs more, or less when it is below zero. */
        public Fraction size() {
            return above.minus(below);
        }
    }

    /** The borders where the lines of both sides do not meet. */
    public Stream<Step> steps() {
        return IntStream.range(0, list.size() - 1)
                .mapToObj(this::step)
                .filter(step -> step.size().signum() != 0);
    }

    private Step step(int i) {
        BigDecimal border = list.get(i).to();
        return new Step(border, sum(parts(border, i)), sum(parts(border, i + 1)));
    }
}
