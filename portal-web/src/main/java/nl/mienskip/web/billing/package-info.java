/**
 * What participants take, what they are asked to pay and what they paid, for programs. Asks the doors of the costs'
 * subscriptions and statements; owns nothing.
 */
package nl.mienskip.web.billing;
