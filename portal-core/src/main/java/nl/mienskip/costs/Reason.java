package nl.mienskip.costs;

import java.util.Locale;

/** Why a split is refused. The code is stable: the API sends it and translations hang on it. */
public enum Reason {
    NO_PARTICIPANTS,
    TOO_MANY_PARTICIPANTS,
    MISSING_ID,
    ID_TOO_LONG,
    DUPLICATE_ID,
    NEGATIVE_FIGURE,
    FINER_THAN_A_CENT,
    NOT_WHOLE,
    TOO_LARGE,
    TOO_FINE,
    MISSING_WEIGHT,
    WEIGHTS_SUM_TO_ZERO,
    METER_SUMS_TO_ZERO,
    METER_TWICE,
    METER_WEIGHT,
    BASE_ABOVE_TOTAL,
    EXTRA_OF_NOBODY,
    DAYS_OF_THE_YEAR,
    TOO_MANY_DAYS,
    UNKNOWN_KEY_TYPE,
    NESTED_HYBRID;

    /** As in {@code split.duplicate-id}. */
    public String code() {
        return "split." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
