/**
 * The village's own pages, such as its history and how to reach the board: written at the editorial desk, read by
 * everybody, each with a place in the menu or none. Owns {@code page}, which holds what residents read; imports the
 * kernel, the editorial desk and the tenants' languages.
 */
package nl.mienskip.pages;
