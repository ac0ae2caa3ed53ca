package nl.mienskip.participants;

import java.time.LocalDate;

/** Participants of which no more is known than a test asks. */
public final class Members {

    private Members() {}

    /** @param until the last day of the membership; null when no end is known */
    public static ParticipantView member(long id, LocalDate since, LocalDate until) {
        return succeeded(id, since, until, null);
    }

    /** @param by the participant that it went up in; null when it did not */
    public static ParticipantView succeeded(long id, LocalDate since, LocalDate until, Long by) {
        return new ParticipantView(
                id,
                "Deelnemer " + id,
                null,
                null,
                "",
                id + "@dorp.example",
                VatPosition.NOT_LIABLE,
                since,
                until,
                null,
                "",
                false,
                by,
                0);
    }
}
