package nl.mienskip.kernel.tenant;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.TransactionSynchronizationRegistry;

/**
 * Keeps a transaction with the tenant that it began with. Hibernate's session does not notice when the tenant changes
 * under it and would answer with the first one's rows, so a call for another tenant within the transaction is refused.
 */
@Interceptor
@TenantPinned
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 300)
class TenantPin {

    /** No tenant: only what is global is read. */
    private static final Long NONE = 0L;

    @Resource(lookup = "java:jboss/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    @AroundInvoke
    Object pin(InvocationContext call) throws Exception {
        if (transaction.getTransactionKey() != null) {
            Long current = TenantContext.isSet() ? Long.valueOf(TenantContext.id()) : NONE;
            Object pinned = transaction.getResource(TenantPin.class);
            if (pinned == null) {
                transaction.putResource(TenantPin.class, current);
            } else if (!pinned.equals(current)) {
                throw new IllegalStateException("a transaction begun for tenant " + pinned + " was asked to act for "
                        + current + ": start its work outside");
            }
        }
        return call.proceed();
    }
}
