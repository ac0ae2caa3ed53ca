package nl.mienskip.shell.metering;

import io.undertow.server.ExchangeCompletionListener;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.ResponseCommitListener;
import io.undertow.servlet.handlers.ServletRequestContext;
import io.undertow.util.Headers;
import java.time.ZoneId;
import nl.mienskip.kernel.tenant.TenantContext;
import nl.mienskip.kernel.time.PlatformTime;
import nl.mienskip.shell.TenantFilter;
import nl.mienskip.tenants.TenantView;
import nl.mienskip.usage.Billing;
import nl.mienskip.usage.Meter;
import nl.mienskip.usage.Metering;
import org.jboss.logging.Logger;

/**
 * One answer on its way out: counted when its head goes, weighed when all of it has gone. A fault in here is logged and
 * never reaches the request.
 */
final class MeteredAnswer implements ResponseCommitListener, ExchangeCompletionListener {

    private static final Logger LOG = Logger.getLogger(MeteredAnswer.class);

    private final Metering metering;
    private final boolean residents;
    private final long start = System.nanoTime();
    private long tenantId;
    private ZoneId zone;
    private Billing billing;

    MeteredAnswer(Metering metering, boolean residents) {
        this.metering = metering;
        this.residents = residents;
    }

    /** The head is about to go out. */
    @Override
    public void beforeCommit(HttpServerExchange exchange) {
        try {
            answered(exchange);
        } catch (RuntimeException e) {
            LOG.error("an answer could not be metered", e);
        }
    }

    private void answered(HttpServerExchange exchange) {
        TenantView tenant = (TenantView) attribute(exchange, TenantFilter.TENANT);
        tenantId = tenant == null ? TenantContext.PLATFORM : tenant.id();
        zone = tenant == null ? PlatformTime.ZONE : tenant.timeZone();
        int status = exchange.getStatusCode();
        billing = tenant == null
                ? Billing.REFUSED
                : BillingRule.of(
                        status,
                        attribute(exchange, TenantFilter.BAD_ADDRESS) != null,
                        exchange.getRequestHeaders().getFirst(Headers.USER_AGENT));
        metering.count(tenantId, zone, Meter.REQUESTS, billing, 1);
        metering.count(tenantId, zone, Meter.PROCESSING_TIME, billing, System.nanoTime() - start);
        if (residents
                && tenant != null
                && PageViewRule.isPageView(
                        exchange.getRequestMethod().toString(),
                        exchange.getRelativePath(),
                        status,
                        exchange.getResponseHeaders().getFirst(Headers.CONTENT_TYPE))) {
            metering.count(tenantId, zone, Meter.PAGE_VIEWS, billing, 1);
        }
    }

    /** What the filters noted; null also where the request was answered before its host was found to be anybody's. */
    private static Object attribute(HttpServerExchange exchange, String name) {
        ServletRequestContext context = exchange.getAttachment(ServletRequestContext.ATTACHMENT_KEY);
        return context == null ? null : context.getOriginalRequest().getAttribute(name);
    }

    /** All has gone out, or the other side has left. */
    @Override
    public void exchangeEvent(HttpServerExchange exchange, NextListener next) {
        try {
            if (billing != null) {
                metering.count(tenantId, zone, Meter.BYTES_OUT, billing, exchange.getResponseBytesSent());
            }
        } catch (RuntimeException e) {
            LOG.error("an answer could not be metered", e);
        } finally {
            next.proceed();
        }
    }
}
