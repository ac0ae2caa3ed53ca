/** The log of what was done in the back office or the console, for who answers for it. Asks the kernel's audit; owns nothing. */
package nl.mienskip.admin.audit;
