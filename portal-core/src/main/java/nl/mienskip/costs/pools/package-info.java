/**
 * The pools of a year as they are decided about. Owns no table: pools are those of costs, decisions those of decisions.
 * Imports both, and the door of tenants for who pays for a village. While a decision about a year's pools is proposed,
 * approved or adopted they are locked; a correction of an adopted one begins as a draft that names it, and opens them again.
 */
package nl.mienskip.costs.pools;
