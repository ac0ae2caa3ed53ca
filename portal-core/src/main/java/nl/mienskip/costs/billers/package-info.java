/**
 * The cooperation as it stands on its invoices: its particulars, and from which year on it charges value added tax or does
 * not. Owns {@code biller} and {@code biller_vat}; imports the kernel and what invoices are.
 *
 * <p>The particulars are those of now. The tax is of a year, as a year that was billed with it is settled with it.
 */
package nl.mienskip.costs.billers;
