package nl.mienskip.tenants;

import java.time.LocalDate;

/**
 * Adds a legal member.
 *
 * @param name unique among participants
 * @param kvkNumber eight digits, or null
 * @param contactEmail may be empty
 */
public record AddParticipant(
        String name,
        String kvkNumber,
        String contactName,
        String contactEmail,
        VatPosition vatPosition,
        LocalDate memberSince) {}
