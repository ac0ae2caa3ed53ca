package nl.mienskip.costs;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * A participant in a split with the figures it may be weighed by.
 *
 * @param id unique in the split; equal remainders are decided by it
 * @param stays when it took part, and with how many inhabitants; use is only metered then, so its figures are whole
 * @param usage at most 12 decimals, by meter; under {@link #ONE_FIGURE} where the key names none
 */
public record ParticipantFigures(String id, List<Stay> stays, Map<String, BigDecimal> usage) {

    /** The name of the figure of use that a key means when it names no meter. */
    public static final String ONE_FIGURE = "";

    public ParticipantFigures {
        stays = List.copyOf(stays);
        usage = Map.copyOf(usage);
    }

    /**
     * There all year.
     *
     * @param inhabitants null when not known
     * @param usage null when not known
     */
    public ParticipantFigures(String id, BigDecimal inhabitants, BigDecimal usage) {
        this(id, List.of(Stay.allYear(inhabitants)), usage == null ? Map.of() : Map.of(ONE_FIGURE, usage));
    }
}
