/**
 * News of a village: articles, written by the board, read by everybody. Owns {@code article} and
 * {@code article_revision}; imports the kernel and the tenants' languages.
 *
 * <p>A resident sees an article while it is published and the present lies between its publish-from and publish-until.
 * What is written is kept at once: a draft says it, a published article shows it to residents when it is published anew.
 * Each sitting of a writer is also kept as a revision, and so is what was written at the same time and given up. What is deleted can be put back for 30 days.
 */
package nl.mienskip.news;
