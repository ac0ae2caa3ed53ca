/** Articles at the editorial desk. Imports the shell, the editorial desk and the door of news. */
package nl.mienskip.admin.news;
