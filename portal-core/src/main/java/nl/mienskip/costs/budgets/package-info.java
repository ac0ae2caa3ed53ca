/**
 * What a year is to cost and what it really cost. Owns {@code budget}, {@code budget_line} and {@code budget_booking};
 * imports the kernel and the money of the room above.
 *
 * <p>A line is a quantity times a price, rounded to the cent. What members have to bring up together is costs plus reserve
 * less income. Bookings are never changed: what was wrong is booked back.
 */
package nl.mienskip.costs.budgets;
