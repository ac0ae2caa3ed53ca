/** Work that the platform does by itself, on a timer; nothing else starts threads. */
package nl.mienskip.kernel.jobs;
