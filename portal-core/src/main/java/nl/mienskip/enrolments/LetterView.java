package nl.mienskip.enrolments;

import java.time.Instant;
import nl.mienskip.tenants.Language;

/**
 * The letter for somebody who was enrolled. It says the same whether they had an account elsewhere or not.
 *
 * @param memberId whose membership it begins
 * @param name who it is for
 * @param signInName what they sign in with
 * @param code in groups, for typing
 * @param address the page where the code is used, with the code in it
 * @param language the letter's language
 */
public record LetterView(
        long memberId,
        String name,
        String signInName,
        String code,
        String address,
        Instant expiresAt,
        Language language) {}
