package nl.mienskip.successions;

import java.time.LocalDate;

/**
 * What is still to be told.
 *
 * @param endingId a participant where the kind is about participants, else a village
 * @param intoId the one that goes on; null when there is none
 * @param day from which it holds; null where a village stays
 */
public record NoticeView(long id, NoticeKind kind, long endingId, Long intoId, LocalDate day) {}
