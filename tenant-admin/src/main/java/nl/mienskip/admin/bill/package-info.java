/** What this village used and what it would pay, with the arithmetic. Asks usage and costs; owns nothing. */
package nl.mienskip.admin.bill;
