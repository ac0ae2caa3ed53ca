/** Joining this village, and leaving it. */
package nl.mienskip.web.membership;
