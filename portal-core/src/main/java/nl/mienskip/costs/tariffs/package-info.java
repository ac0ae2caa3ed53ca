/**
 * What members pay by a list of prices instead of by a share. Plain Java: a {@link nl.mienskip.costs.tariffs.Tariff} and
 * {@link nl.mienskip.costs.tariffs.MemberFacts} go in, a {@link nl.mienskip.costs.tariffs.Quote} comes out.
 *
 * <p>Every line is computed exactly and rounded once, half a cent away from zero; the total is the sum of the rounded
 * lines. Inside a line the order is: price, indexation, minimum and maximum, waiver. After the rules follow the correction
 * of the index and the band on the yearly change.
 */
package nl.mienskip.costs.tariffs;
