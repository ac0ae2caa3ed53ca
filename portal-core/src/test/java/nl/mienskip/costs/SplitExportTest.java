package nl.mienskip.costs;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import nl.mienskip.kernel.json.CanonicalJson;
import nl.mienskip.kernel.json.JsonText;
import org.junit.jupiter.api.Test;

class SplitExportTest {

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
    void aFigureThatAVillageFilledInItselfSaysSo() {
        assertThat(document(Burum.hosting(new DistributionKey.Inhabitants()), PREVIEW)
                        .getJsonArray("participants")
                        .getValuesAs(JsonObject.class))
                .flatExtracting(
                        participant -> participant.getJsonArray("sources").getValuesAs(JsonObject.class))
                .extracting(source -> source.getString("source"))
                .contains("CBS", "ingevuld bij het dorp")
                .doesNotContain("");
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

        assertThat(document(pool, PREVIEW)).isEqualTo(document(pool, PREVIEW));
        assertThat(document(pool, PREVIEW).getString("sha256"))
                .isNotEqualTo(document(pool, new KeyVersion(7L, "abc", 3)).getString("sha256"));
    }

    @Test
    void whoMayNotBeNamedIsANumberWithTheFiguresThatNobodyCanReckonWithout() {
        CostPoolView pool = Burum.hosting(new DistributionKey.Inhabitants());
        String told = SplitExport.of(pool, Burum.PAYERS, PREVIEW, participant -> participant == 1);
        List<JsonObject> all =
                ((JsonObject) JsonText.read(told)).getJsonArray("participants").getValuesAs(JsonObject.class);

        assertThat(told).contains("Dorpsbelang Burum").doesNotContain("Noardeast", "Munnekezijl", "Warfstermolen");
        assertThat(all.getLast().getJsonArray("sources")).isEmpty();
        assertThat(all.getLast().containsKey("name")).isFalse();
        assertThat(all)
                .extracting(one -> one.getString("amount") + one.getJsonArray("stays"))
                .isEqualTo(document(pool, PREVIEW).getJsonArray("participants").getValuesAs(JsonObject.class).stream()
                        .map(one -> one.getString("amount") + one.getJsonArray("stays"))
                        .toList());
    }

    @Test
    void whatWasBilledSaysByWhichRound() {
        KeyVersion.Billed round = new KeyVersion.Billed("settlement", 1, 1, LocalDate.of(2027, 2, 1), "def");

        assertThat(document(Burum.hosting(new DistributionKey.Equal()), new KeyVersion(7L, "abc", 3, round))
                        .getJsonObject("version")
                        .getJsonObject("billed")
                        .getString("digest"))
                .isEqualTo("def");
    }

    private static JsonObject document(CostPoolView pool, KeyVersion version) {
        return (JsonObject) JsonText.read(SplitExport.of(pool, Burum.PAYERS, version, participant -> true));
    }
}
