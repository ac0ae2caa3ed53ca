/**
 * The news desk: the list of articles, the editor that keeps what is written by itself, publishing, and what an article
 * said before. Imports the shell and the door of news.
 */
package nl.mienskip.admin.news;
