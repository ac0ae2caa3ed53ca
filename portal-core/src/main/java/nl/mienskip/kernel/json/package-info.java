/** JSON documents from outside, read so that nothing in them is overlooked. Knows no feature. */
package nl.mienskip.kernel.json;
