/**
 * How far the money of a year is: budget, decision about the division, what participants take, bills, yearly account, and
 * what comes next. Stores nothing and owns no table; imports the kernel and the doors of costs, budgets, decisions, tariffs,
 * subscriptions and statements.
 */
package nl.mienskip.costs.course;
