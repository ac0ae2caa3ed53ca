/**
 * What a participant takes and what was done for it: the services, by year, and hours and actual costs by rule of the
 * tariff. Gathers from these, from the members and from the metered use the facts that a tariff is reckoned with. Owns
 * {@code subscription} and {@code booking}; imports the kernel, the tariffs, and the doors of participants, costs and usage.
 *
 * <p>A code names a service or a rule as tariffs do. It may be noted before a tariff that has it is in force; where facts
 * are gathered, what the tariff does not know is told beside them and charged nothing.
 */
package nl.mienskip.costs.subscriptions;
