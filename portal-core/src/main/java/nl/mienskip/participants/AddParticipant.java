package nl.mienskip.participants;

import java.time.LocalDate;

/**
 * Adds a legal member.
 *
 * @param name unique among participants
 * @param kvkNumber its number in the trade register, eight digits, or null
 * @param oin its number in the register of public bodies, twenty digits, or null
 * @param contactEmail may be empty
 * @param memberUntil the last day of its membership, or null
 * @param address where its post goes, or null
 * @param buyerReference what it wants to read on its invoices; may be empty
 * @param namedToOthers whether other members may read its name beside its figures
 */
public record AddParticipant(
        String name,
        String kvkNumber,
        String oin,
        String contactName,
        String contactEmail,
        VatPosition vatPosition,
        LocalDate memberSince,
        LocalDate memberUntil,
        PostalAddress address,
        String buyerReference,
        boolean namedToOthers) {

    /** With what must be known when a village opens; the rest may follow. */
    public static AddParticipant of(
            String name,
            String kvkNumber,
            String contactName,
            String contactEmail,
            VatPosition vatPosition,
            LocalDate memberSince) {
        return new AddParticipant(
                name, kvkNumber, null, contactName, contactEmail, vatPosition, memberSince, null, null, "", false);
    }
}
