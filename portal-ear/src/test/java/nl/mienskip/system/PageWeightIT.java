package nl.mienskip.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A first visit, everything but pictures, as it comes over the line. */
@ExtendWith(Chromium.class)
class PageWeightIT {

    private static final double MOST = 60 * 1024;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/news", "/accessibility"})
    void aFirstVisitTakesAtMostSixtyKilobytes(String path, Page page) {
        CDPSession line = page.context().newCDPSession(page);
        line.send("Network.enable");
        Set<String> pictures = new HashSet<>();
        Map<String, Double> bytes = new HashMap<>();
        line.on("Network.responseReceived", event -> {
            if (event.get("type").getAsString().equals("Image")) {
                pictures.add(id(event));
            }
        });
        line.on(
                "Network.loadingFinished",
                event -> bytes.put(id(event), event.get("encodedDataLength").getAsDouble()));

        page.navigate(Portal.address("burum", path));
        page.waitForLoadState(LoadState.NETWORKIDLE);
        bytes.keySet().removeAll(pictures);

        double weight = bytes.values().stream().mapToDouble(Double::doubleValue).sum();
        assertThat(bytes).as("page, stylesheet, look, fonts").hasSizeGreaterThanOrEqualTo(4);
        assertThat(weight).isBetween(10_000.0, MOST);
    }

    private static String id(JsonObject event) {
        return event.get("requestId").getAsString();
    }
}
