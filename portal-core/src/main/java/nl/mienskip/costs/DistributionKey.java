package nl.mienskip.costs;

import java.math.BigDecimal;
import java.util.List;

/**
 * How a cost is divided: the four keys of the guide for municipal communities. All but the hybrid are {@link Simple}, so
 * that a hybrid cannot stand in a hybrid.
 */
public sealed interface DistributionKey {

    /** Its name outside: in the API, in the database, in message keys. */
    String type();

    /** What each pays before anything is weighed. */
    KeyBase base();

    /** What one of them pays besides, for what it ordered itself. */
    List<Extra> extras();

    /** By what the rest is weighed. */
    Simple variable();

    /** A key that gives each participant one weight. */
    sealed interface Simple extends DistributionKey {

        @Override
        default KeyBase base() {
            return KeyBase.NONE;
        }

        @Override
        default List<Extra> extras() {
            return List.of();
        }

        @Override
        default Simple variable() {
            return this;
        }

        /**
         * @param field where the name was given, to name in the refusal
         * @throws InvalidSplit when there is no such key, or when it is the hybrid, which is not a simple one
         */
        static Simple named(String type, String field) {
            return switch (type) {
                case "equal" -> new Equal();
                case "inhabitants" -> new Inhabitants();
                case "usage" -> new Usage();
                case "hybrid" ->
                    throw new InvalidSplit(
                            Reason.NESTED_HYBRID, field, "the variable part is equal, inhabitants or usage");
                default ->
                    throw new InvalidSplit(
                            Reason.UNKNOWN_KEY_TYPE, field, "the key is one of equal, inhabitants, usage, hybrid");
            };
        }
    }

    /** The same for everybody. */
    record Equal() implements Simple {
        @Override
        public String type() {
            return "equal";
        }
    }

    /** By number of inhabitants. */
    record Inhabitants() implements Simple {
        @Override
        public String type() {
            return "inhabitants";
        }
    }

    /**
     * By what was used: of one meter, or of several, each participant's part of each meter times the meter's weight.
     *
     * @param meters none for the one figure of use that each participant has
     */
    record Usage(List<WeighedMeter> meters) implements Simple {

        public Usage {
            meters = List.copyOf(meters);
        }

        /** By one figure of use. */
        public Usage() {
            this(List.of());
        }

        @Override
        public String type() {
            return "usage";
        }
    }

    /**
     * A meter among others.
     *
     * @param weight above zero; what all used of this meter together counts for so much
     */
    record WeighedMeter(String meter, BigDecimal weight) {}

    /**
     * A base for each, what was ordered by one alone, and what is left by another key.
     *
     * @param base for each participant
     * @param extras in the total, too
     */
    record Hybrid(KeyBase base, Simple variable, List<Extra> extras) implements DistributionKey {

        public Hybrid {
            extras = List.copyOf(extras);
        }

        /** The same base for each. */
        public Hybrid(Money base, Simple variable) {
            this(new KeyBase.Each(base), variable, List.of());
        }

        @Override
        public String type() {
            return "hybrid";
        }
    }

    /**
     * Something that one participant ordered and pays for alone.
     *
     * @param participant its id in the split
     * @param name what it is
     */
    record Extra(String participant, String name, Money amount) {}
}
