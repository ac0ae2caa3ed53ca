/** Text that people typed, made safe to show. */
package nl.mienskip.kernel.text;
