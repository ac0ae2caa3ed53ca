/**
 * The village's news as residents read it: the list and an article. Imports the shell, the door of news and of the care for
 * what is on the pages.
 */
package nl.mienskip.web.news;
