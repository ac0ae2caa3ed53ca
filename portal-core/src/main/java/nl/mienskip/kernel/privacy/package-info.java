/** What the portal keeps of people: said at the entities that keep it, told by every village's privacy statement. */
package nl.mienskip.kernel.privacy;
