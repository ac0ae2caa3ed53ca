/** The village's own pages at the editorial desk. Imports the shell, the editorial desk and the door of pages. */
package nl.mienskip.admin.pages;
