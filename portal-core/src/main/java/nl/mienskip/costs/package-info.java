/**
 * What the service costs and who pays which part of it. Owns {@code cost_pool} and {@code cost_pool_name}; imports the
 * kernel and the doors of headcounts, participants, tenants and usage.
 *
 * <p><b>The engine</b> is plain Java: {@link nl.mienskip.costs.SplitCosts} goes in, {@link nl.mienskip.costs.Share}s come
 * out. Amounts are whole cents, shares are exact fractions, and the parts are always the whole. Everybody's exact part
 * is rounded down; the cents left over go one each to the largest remainders; equal remainders are decided by the lower
 * id as {@link String#compareTo} orders it, never by the order of the question. Weights that are zero together are an
 * error. A hybrid is one largest remainder over base and variable part together.
 *
 * <p><b>Pools</b> are global: all participants pay them together. {@link nl.mienskip.costs.Costs} shows previews by the
 * figures of now and decides nothing. Whoever has a portal pays: a participant with an open or suspended tenant. It is
 * weighed by
 *
 * <ul>
 *   <li>inhabitants: those of its villages, plus those of its municipalities who do not live in a village that has a
 *       portal itself, whoever pays for that village. So an inhabitant counts once (docs/adr/0011);
 *   <li>usage: the billable use of its tenants in the year, by the pool's meter.
 * </ul>
 *
 * In these splits a participant's id is its number in decimals, so ties go by that text: 10 comes before 9.
 *
 * <p>A village reads the statement of whoever pays for it, with the sums it is divided by; of another payer it learns no
 * figure, save where there are only two.
 */
package nl.mienskip.costs;
