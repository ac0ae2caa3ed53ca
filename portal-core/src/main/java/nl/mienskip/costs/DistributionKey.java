package nl.mienskip.costs;

/**
 * How a cost is divided: the four keys of the guide for municipal communities. All but the hybrid are {@link Simple}, so
 * that a hybrid cannot stand in a hybrid.
 */
public sealed interface DistributionKey {

    /** Its name outside: in the API, in the database, in message keys. */
    String type();

    /** What each pays before anything is weighed. */
    Money base();

    /** By what the rest is weighed. */
    Simple variable();

    /** A key that gives each participant one weight. */
    sealed interface Simple extends DistributionKey {

        @Override
        default Money base() {
            return Money.ZERO;
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

    /** By what was used. */
    record Usage() implements Simple {
        @Override
        public String type() {
            return "usage";
        }
    }

    /**
     * The same base for each, and what is left by another key.
     *
     * @param base for each participant
     */
    record Hybrid(Money base, Simple variable) implements DistributionKey {
        @Override
        public String type() {
            return "hybrid";
        }
    }
}
