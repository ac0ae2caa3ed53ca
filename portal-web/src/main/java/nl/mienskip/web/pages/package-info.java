/** The village's own pages as residents read them. Imports the shell and the door of pages. */
package nl.mienskip.web.pages;
