/** What the pages promise to people who read, hear or steer them differently, and what to do when that fails. */
package nl.mienskip.web.accessibility;
