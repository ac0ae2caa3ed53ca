package nl.mienskip.costs;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.Map;
import nl.mienskip.headcounts.HeadCountView;
import nl.mienskip.kernel.json.CanonicalJson;
import nl.mienskip.kernel.json.JsonText;
import org.junit.jupiter.api.Test;

class SplitExportTest {

    private static final Map<Long, HeadCountView> FIGURES =
            Map.of(2L, new HeadCountView(2, LocalDate.of(2026, 1, 1), 600, "CBS"));
    private static final KeyVersion PREVIEW = new KeyVersion(null, null, 3);

    @Test
    void itTellsWhatWentInAndWhatCameOut() {
        JsonObject burum = document(Burum.hosting(new DistributionKey.Inhabitants()), PREVIEW)
                .getJsonArray("participants")
                .getJsonObject(0);

        assertThat(burum.getString("name")).isEqualTo("Dorpsbelang Burum");
        assertThat(burum.getJsonArray("sources").getJsonObject(0).getString("countedOn"))
                .isEqualTo("2026-01-01");
        assertThat(burum.getJsonArray("sources").getJsonObject(0).getString("source"))
                .isEqualTo("CBS");
        assertThat(burum.getJsonArray("stays")).hasToString("[{\"days\":365,\"inhabitants\":\"600\"}]");
        assertThat(burum.getString("weight")).isEqualTo("600");
        assertThat(burum.getString("quota")).isEqualTo("188/5");
        assertThat(burum.getString("amount")).isEqualTo("37.60");
    }

    @Test
    void itsDigestIsOverAllOfIt() {
        JsonObject document = document(Burum.hosting(new DistributionKey.Usage()), PREVIEW);
        JsonObject rest = Json.createObjectBuilder(document).remove("sha256").build();

        assertThat(document.getString("sha256")).isEqualTo(CanonicalJson.digest(rest));
    }

    @Test
    void madeAgainItIsTheSameToTheLetterAndAnotherVersionIsNot() {
        CostPoolView pool = Burum.certificates(new DistributionKey.Equal());

        assertThat(SplitExport.of(pool, Burum.PAYERS, FIGURES, PREVIEW))
                .isEqualTo(SplitExport.of(pool, Burum.PAYERS, FIGURES, PREVIEW));
        assertThat(document(pool, PREVIEW).getString("sha256"))
                .isNotEqualTo(document(pool, new KeyVersion(7L, "abc", 3)).getString("sha256"));
    }

    private static JsonObject document(CostPoolView pool, KeyVersion version) {
        return (JsonObject) JsonText.read(SplitExport.of(pool, Burum.PAYERS, FIGURES, version));
    }
}
