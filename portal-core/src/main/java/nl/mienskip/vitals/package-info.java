/**
 * How villages do, as far as the cooperation may know without entering them: the number of members and when something was
 * last published. A job reads these inside each village, through the same doors as its own pages, and notes them in
 * {@code tenant_vitals}; the console reads only that. Imports the kernel and the doors of {@code tenants}, {@code members}
 * and {@code news}.
 */
package nl.mienskip.vitals;
