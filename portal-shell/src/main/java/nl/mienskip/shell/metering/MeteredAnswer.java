package nl.mienskip.shell.metering;

import io.undertow.conduits.ByteActivityCallback;
import io.undertow.conduits.BytesSentStreamSinkConduit;
import io.undertow.server.ConduitWrapper;
import io.undertow.server.Connectors;
import io.undertow.server.ExchangeCompletionListener;
import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.handlers.ServletRequestContext;
import io.undertow.util.ConduitFactory;
import io.undertow.util.Headers;
import io.undertow.util.Methods;
import java.time.ZoneId;
import nl.mienskip.kernel.tenant.TenantContext;
import nl.mienskip.shell.TenantFilter;
import nl.mienskip.tenants.TenantView;
import nl.mienskip.usage.Billing;
import nl.mienskip.usage.Meter;
import nl.mienskip.usage.Metering;
import org.jboss.logging.Logger;
import org.xnio.conduits.StreamSinkConduit;

/**
 * One answer on its way out. It is put below everything that the war adds to the answer's stream, so that it sees the
 * bytes as they leave. A fault in here is logged and never reaches the request.
 */
final class MeteredAnswer
        implements ConduitWrapper<StreamSinkConduit>, ByteActivityCallback, ExchangeCompletionListener {

    private static final Logger LOG = Logger.getLogger(MeteredAnswer.class);

    /** Where the platform's days begin, for requests that are for nobody. */
    private static final ZoneId PLATFORM_ZONE = ZoneId.of("Europe/Amsterdam");

    private final Metering metering;
    private final boolean residents;
    private final long start = System.nanoTime();
    private long tenantId;
    private ZoneId zone;
    private Billing billing;
    private long bytes;

    MeteredAnswer(Metering metering, boolean residents) {
        this.metering = metering;
        this.residents = residents;
    }

    /** The head is about to go out. */
    @Override
    public StreamSinkConduit wrap(ConduitFactory<StreamSinkConduit> factory, HttpServerExchange exchange) {
        try {
            answered(exchange);
        } catch (RuntimeException e) {
            LOG.error("an answer could not be metered", e);
        }
        return new BytesSentStreamSinkConduit(factory.create(), this);
    }

    private void answered(HttpServerExchange exchange) {
        TenantView tenant = tenant(exchange);
        tenantId = tenant == null ? TenantContext.PLATFORM : tenant.id();
        zone = tenant == null ? PLATFORM_ZONE : tenant.timeZone();
        int status = exchange.getStatusCode();
        billing = tenant == null
                ? Billing.REFUSED
                : BillingRule.of(status, exchange.getRequestHeaders().getFirst(Headers.USER_AGENT));
        metering.count(tenantId, zone, Meter.REQUESTS, billing, 1);
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

    /** Null where the request was answered before its host was found to be anybody's. */
    private static TenantView tenant(HttpServerExchange exchange) {
        ServletRequestContext context = exchange.getAttachment(ServletRequestContext.ATTACHMENT_KEY);
        return context == null
                ? null
                : (TenantView) context.getOriginalRequest().getAttribute(TenantFilter.TENANT);
    }

    @Override
    public void activity(long sent) {
        bytes += sent;
    }

    /** All has gone out, or the other side has left. */
    @Override
    public void exchangeEvent(HttpServerExchange exchange, NextListener next) {
        try {
            if (billing != null) {
                metering.count(tenantId, zone, Meter.BYTES_OUT, billing, hasBody(exchange) ? bytes : 0);
                metering.count(tenantId, zone, Meter.PROCESSING_TIME, billing, System.nanoTime() - start);
            }
        } catch (RuntimeException e) {
            LOG.error("an answer could not be metered", e);
        } finally {
            next.proceed();
        }
    }

    /** What a page writes in answer to HEAD, or with a 304, is dropped further down. */
    private static boolean hasBody(HttpServerExchange exchange) {
        return Connectors.isEntityBodyAllowed(exchange)
                && !exchange.getRequestMethod().equals(Methods.HEAD);
    }
}
