/** Long lists in pages of a fixed size. */
package nl.mienskip.kernel.page;
