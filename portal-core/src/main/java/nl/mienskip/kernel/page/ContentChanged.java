package nl.mienskip.kernel.page;

/**
 * Something changed that pages of this tenant show. A door fires it in the transaction of the change; pages kept for
 * visitors are stale from its commit on.
 */
public record ContentChanged(long tenantId) {}
