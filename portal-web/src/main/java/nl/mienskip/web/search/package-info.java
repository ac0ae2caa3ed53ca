/** What residents find with the village's one search box. Imports the shell and the door of search. */
package nl.mienskip.web.search;
