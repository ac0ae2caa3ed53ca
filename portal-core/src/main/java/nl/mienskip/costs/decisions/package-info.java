/**
 * Decisions about money: a frozen document that was proposed, approved and adopted, and holds from a day. Owns {@code
 * decision}, {@code decision_step}, {@code decision_vote} and {@code vote_call}; imports the kernel, costs, who the
 * participants are, and the doors of members and tenants to write to them. It
 * knows nothing of what is decided about: the room that owns a kind of document brings a {@link
 * nl.mienskip.costs.decisions.DecidableDocument}.
 *
 * <p>DRAFT → PROPOSED (the board) → APPROVED (the supervisory board, somebody else) → ADOPTED (the members' assembly), or
 * REJECTED or WITHDRAWN on the way. From proposal on the document never changes; its SHA-256 is checked each time it is
 * read. A correction is a new decision that names the one it corrects, and takes its place from its own day on.
 */
package nl.mienskip.costs.decisions;
