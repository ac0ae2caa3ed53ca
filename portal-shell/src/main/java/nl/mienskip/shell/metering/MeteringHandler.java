package nl.mienskip.shell.metering;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import nl.mienskip.usage.Metering;
import nl.mienskip.usage.MeteringSwitch;

/** Starts the clock of a request and stays with it until its answer has gone out. */
final class MeteringHandler implements HttpHandler {

    private final HttpHandler next;
    private final MeteringSwitch meters;
    private final Metering metering;
    private final boolean residents;

    /** @param residents whether this war has the residents' pages */
    MeteringHandler(HttpHandler next, MeteringSwitch meters, Metering metering, boolean residents) {
        this.next = next;
        this.meters = meters;
        this.metering = metering;
        this.residents = residents;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        if (meters.isOn()) {
            MeteredAnswer answer = new MeteredAnswer(metering, residents);
            exchange.addResponseCommitListener(answer);
            exchange.addExchangeCompleteListener(answer);
        }
        next.handleRequest(exchange);
    }
}
