/** The one clock: nothing else asks the machine for the time, so that every rule about time can be tested. */
package nl.mienskip.kernel.time;
