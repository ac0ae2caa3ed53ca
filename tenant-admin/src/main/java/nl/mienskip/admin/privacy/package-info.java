/** What the village states about the personal data that it keeps. */
package nl.mienskip.admin.privacy;
