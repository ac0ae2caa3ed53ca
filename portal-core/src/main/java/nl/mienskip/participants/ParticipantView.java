package nl.mienskip.participants;

import java.time.LocalDate;

/**
 * The legal member that pays and votes.
 *
 * @param kvkNumber its number in the trade register, eight digits; null when it has none
 * @param oin its number in the register of public bodies, twenty digits; null when it has none
 * @param memberSince the first day of its membership
 * @param memberUntil the last day of its membership; null when no end is known
 * @param address where its post goes; null when that is not known
 * @param buyerReference what it wants to read on its invoices; may be empty
 * @param namedToOthers whether other members may read its name beside its figures
 * @param succeededById the participant that it went up in; null when it did not
 */
public record ParticipantView(
        long id,
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
        boolean namedToOthers,
        Long succeededById,
        long version) {

    /** Whether it is a member on this day. */
    public boolean isMemberOn(LocalDate day) {
        return !day.isBefore(memberSince) && (memberUntil == null || !day.isAfter(memberUntil));
    }
}
