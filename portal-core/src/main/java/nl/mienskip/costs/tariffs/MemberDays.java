package nl.mienskip.costs.tariffs;

import java.math.BigDecimal;
import java.util.List;
import nl.mienskip.costs.Stay;

/**
 * The days of a year that a member is charged for.
 *
 * @param member on how many it was a member; null for all
 * @param stays those on which it paid for a village or more, one for each number of inhabitants that were counted there; none
 *     for who paid for no village
 */
public record MemberDays(Integer member, List<Stay> stays) {

    public MemberDays {
        stays = List.copyOf(stays);
    }

    /** All of them, with so many inhabitants. */
    public static MemberDays all(long inhabitants) {
        return new MemberDays(null, List.of(Stay.allYear(BigDecimal.valueOf(inhabitants))));
    }

    /** Whether the year is not cut: nobody joined or left, and no village came or went. */
    boolean areAll() {
        return member == null
                && (stays.isEmpty() || stays.size() == 1 && stays.getFirst().days() == null);
    }
}
