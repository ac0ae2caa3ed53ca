/**
 * What participants are asked to pay. Owns {@code billing_round}, {@code statement} with its lines and tax,
 * and {@code payment}; imports the kernel, the rooms of the costs before it, and the doors of participants and tenants.
 *
 * <p><b>One mechanism.</b> Of each line (a rule of the tariff, or a pool, in force) the part of the year that is due now is billed, less
 * what was billed of it before: an advance is the first k of n parts, the settlement and every correction the whole. So the
 * statements of a year are together exactly what is owed, whatever came between; use that becomes known late, and a tariff
 * that is corrected, become a debit or credit note on their own year. {@link nl.mienskip.costs.statements.Settling} is that
 * mechanism, plain Java.
 *
 * <p><b>Nothing changes afterwards.</b> A round keeps the facts of every member and which decision it was reckoned by, a
 * statement all that stands on it, each as text with its SHA-256. {@code check} reckons a statement again from these and
 * must come to the same fingerprint. Numbers run from 1 in the year of issue and have no gaps, as whoever issues holds the
 * cooperation's row until the end of the transaction.
 *
 * <p><b>Tax</b> is charged to everybody alike; what the participant does with it (VatPosition) shows in the yearly overview.
 */
package nl.mienskip.costs.statements;
