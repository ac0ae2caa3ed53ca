/**
 * News of a village: articles, written by the board, read by everybody. Owns {@code article} and
 * {@code article_revision}; imports the kernel and the tenants' languages.
 *
 * <p>A resident sees an article while it is published and the present lies between its publish-from and publish-until.
 * Every save is also kept as a revision.
 */
package nl.mienskip.news;
