/**
 * What every village used, at the cooperation's console: per meter, by day and by month, as a chart and as numbers, and
 * what the treasurer left out of the bill. Imports the shell and the doors of {@code usage} and {@code tenants}.
 */
package nl.mienskip.admin.usage;
