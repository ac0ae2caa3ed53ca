package nl.mienskip.accessibility;

import java.time.LocalDate;
import java.util.List;

/**
 * What a village states.
 *
 * @param examinedOn the day on which people examined the website; null when nobody did
 * @param examinedBy who they are; empty when nobody did
 * @param method how they worked, such as which pages they went through with which aids
 * @param allMet whether they found that every requirement is met
 * @param barriers what is known not to work for everybody, each in a line of its own
 * @param plannedOn the day on which people will examine it; null when none is set
 * @param contactEmail where somebody who meets a barrier can write to; empty for none
 * @param version of the statement that the change began with
 */
public record WriteStatement(
        LocalDate examinedOn,
        String examinedBy,
        String method,
        boolean allMet,
        List<String> barriers,
        LocalDate plannedOn,
        String contactEmail,
        long version) {

    /** What holds while a village has stated nothing. */
    public static final WriteStatement NONE = new WriteStatement(null, "", "", false, List.of(), null, "", 0);

    public WriteStatement {
        barriers = List.copyOf(barriers);
    }
}
