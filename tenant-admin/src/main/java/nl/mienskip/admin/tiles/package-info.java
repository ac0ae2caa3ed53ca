/** The tiles on the village's home: adding, changing, ordering and removing them. Asks tiles and looks; owns nothing. */
package nl.mienskip.admin.tiles;
