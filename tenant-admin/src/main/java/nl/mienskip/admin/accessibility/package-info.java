/** What the village states about how accessible its website is. */
package nl.mienskip.admin.accessibility;
