/**
 * What a year is to cost and what it really cost. Owns {@code budget}, {@code budget_line} and {@code budget_booking};
 * imports the kernel, the money of the room above, what is decided and what is set aside.
 *
 * <p>A line is a quantity times a price, rounded to the cent. What members have to bring up together is costs plus reserve
 * less income. Bookings are never changed: what was wrong is booked back.
 *
 * <p>Once the board has proposed a budget its lines stand still, and after its adoption only a decision adds lines. Once the
 * account of the year is proposed nothing is booked on it any more. What is decided about is a document that must be the
 * budget or the account as it stands, when it is drafted and again when it is proposed. A correction of what was adopted is a
 * document of its own, which is done to the lines and the books when the members adopt it.
 */
package nl.mienskip.costs.budgets;
