/**
 * Who did what, when and why, for every administrative act; owns {@code audit_entry}. Entries belong to the tenant that
 * was acted for (the platform's own to the platform), are written in the act's own transaction and never change.
 */
package nl.mienskip.kernel.audit;
