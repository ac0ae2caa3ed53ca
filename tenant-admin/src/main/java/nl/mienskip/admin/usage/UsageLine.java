package nl.mienskip.admin.usage;

import java.time.LocalDate;

/**
 * The use of one day or month.
 *
 * @param first its first day
 * @param label such as {@code 21} or {@code nov}, below its bar
 * @param name such as {@code 21 november 2026}
 * @param excluded whether all of it was left out of the bill
 */
record UsageLine(LocalDate first, String label, String name, long quantity, long billable, boolean excluded) {

    long notBillable() {
        return quantity - billable;
    }
}
