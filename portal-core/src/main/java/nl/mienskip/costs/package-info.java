/**
 * What a service costs and who pays which part of it.
 *
 * <p>The engine is plain Java: {@link nl.mienskip.costs.SplitCosts} goes in, {@link nl.mienskip.costs.Share}s come out.
 * Amounts are whole cents, shares are exact fractions, and the parts are always the whole. The cents that rounding down
 * leaves over go to the largest remainders; equal remainders are decided by the lower id, never by the order of the
 * question.
 */
package nl.mienskip.costs;
