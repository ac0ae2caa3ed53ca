package nl.mienskip.tenants;

import java.time.LocalDate;

/**
 * Changes a legal member's particulars.
 *
 * @param version of the participant as it was read, so that nobody's change is lost
 * @param name unique among participants
 * @param kvkNumber eight digits, or null
 * @param contactEmail may be empty
 */
public record ChangeParticipant(
        long participantId,
        long version,
        String name,
        String kvkNumber,
        String contactName,
        String contactEmail,
        VatPosition vatPosition,
        LocalDate memberSince) {

    AddParticipant particulars() {
        return new AddParticipant(name, kvkNumber, contactName, contactEmail, vatPosition, memberSince);
    }
}
