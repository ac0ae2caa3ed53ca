/**
 * The page behind the link in the weekly mail, where a writer says what is still right. Imports the shell and the door of
 * freshness.
 */
package nl.mienskip.web.freshness;
