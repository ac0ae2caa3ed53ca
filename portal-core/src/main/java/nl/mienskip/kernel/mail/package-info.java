/**
 * Mail to people: put in the queue with the transaction that causes it, sent by a job a moment later, tried again when
 * the mail server does not take it. What was sent is deleted. Owns {@code queued_mail}. Imports no feature: the texts
 * come from whoever writes.
 */
package nl.mienskip.kernel.mail;
