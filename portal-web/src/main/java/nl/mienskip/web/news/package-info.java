/** The village's news as residents read it: the list and an article. Imports the shell and the door of news. */
package nl.mienskip.web.news;
