/** Tables for spreadsheets, as those of the Netherlands and their neighbours read them. */
package nl.mienskip.kernel.csv;
