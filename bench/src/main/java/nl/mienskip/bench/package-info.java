/** How long the engine of the costs takes: for a bill of many members, and for the sheets of a plan. */
package nl.mienskip.bench;
