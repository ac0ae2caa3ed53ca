/**
 * News of a village: articles, written at the editorial desk, read by everybody. Owns {@code article}, which holds what
 * residents read; imports the kernel, the editorial desk and the tenants' languages.
 */
package nl.mienskip.news;
