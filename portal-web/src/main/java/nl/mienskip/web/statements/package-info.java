/** What a member is billed, as a page, on paper and for programs. Asks the costs' statements; owns nothing. */
package nl.mienskip.web.statements;
