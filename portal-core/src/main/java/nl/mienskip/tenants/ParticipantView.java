package nl.mienskip.tenants;

import java.time.LocalDate;

/**
 * The legal member that pays and votes.
 *
 * @param kvkNumber its number in the trade register, eight digits; null when it has none
 * @param memberSince the first day of its membership
 */
public record ParticipantView(
        long id,
        String name,
        String kvkNumber,
        String contactName,
        String contactEmail,
        VatPosition vatPosition,
        LocalDate memberSince,
        long version) {}
