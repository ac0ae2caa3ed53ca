/** Using the code of a letter that the board made at somebody's kitchen table, and that letter itself. */
package nl.mienskip.web.enrolments;
