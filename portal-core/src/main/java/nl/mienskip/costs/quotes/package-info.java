/**
 * What a decision about a tariff means for each participant: quotes under it, beside what was charged for the year
 * before. Stores nothing and owns no table; imports the kernel, decisions, tariffs, statements, subscriptions and the doors of
 * costs and tenants.
 *
 * <p>A village learns the figures of whoever pays for it, and of nobody else.
 */
package nl.mienskip.costs.quotes;
