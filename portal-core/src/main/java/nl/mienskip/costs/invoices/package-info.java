/**
 * What a member is asked to pay, as a document that leaves the house: the invoice or credit note with its value added tax,
 * and the same as an electronic invoice. Plain Java, no tables; imports the costs' money and texts alone.
 *
 * <p><b>Signs.</b> An {@link nl.mienskip.costs.invoices.Invoice} counts what the buyer owes, so what is given back is below
 * zero, in a credit note as well as in an invoice. Years add up without looking at the kind of paper. Only what is written
 * for others turns a credit note's amounts round, as their standard wants it.
 *
 * <p><b>Value added tax</b> is reckoned over the taxable amount of each category and percentage together and rounded there
 * once, half a cent away from zero (EN 16931, BT-117), never by line.
 */
package nl.mienskip.costs.invoices;
