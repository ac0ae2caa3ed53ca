package nl.mienskip.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * At Warfstermolen's address everything that can be asked for is asked for, with every key that Burum's rows hold, by a
 * visitor and by Warfstermolen's administrator. Both lists are found, not written: an endpoint or table that somebody
 * adds is attacked as well. The demo says "Burum" wherever Burum speaks.
 */
class OtherVillageIT {

    /** Their examples are about Burum, for everybody to read. */
    private static final List<String> ABOUT_THE_API = List.of("/api", "/api/v1/openapi.json");

    /** What changes by the clock alone. */
    private static final List<String> NOTED_BY_JOBS =
            List.of("tenant_vitals", "usage_day", "usage_fact", "queued_mail");

    private static final long BURUM = Database.number("SELECT id FROM tenant WHERE slug = 'burum'");
    private static final long WARFSTERMOLEN = Database.number("SELECT id FROM tenant WHERE slug = 'warfstermolen'");

    @Test
    void nothingOfBurumIsToldOrChangedByAVisitorOfWarfstermolen() {
        attack(new Visitor());
    }

    @Test
    void nothingOfBurumIsToldOrChangedByWarfstermolensAdministrator() {
        Visitor administrator = new Visitor();
        administrator.signIn("warfstermolen", "beheerder.warfstermolen", "/account");

        attack(administrator);

        assertThat(administrator
                        .get(Portal.address("warfstermolen", "/account"))
                        .statusCode())
                .as("still signed in")
                .isEqualTo(200);
    }

    @Test
    void aLeakAndAChangeWouldBeFound() {
        Visitor administrator = new Visitor();
        administrator.signIn("burum", "beheerder.burum", "/account");
        Map<String, String> before = burumsRows();

        assertThat(told("burum", administrator).anyMatch(leak -> leak.contains("/news/")))
                .isTrue();
        try {
            Database.change("UPDATE tile SET version = version + 1 WHERE tenant_id = ?", BURUM);
            assertThat(burumsRows()).isNotEqualTo(before);
        } finally {
            Database.change("UPDATE tile SET version = version - 1 WHERE tenant_id = ?", BURUM);
        }
    }

    private static void attack(Visitor attacker) {
        Map<String, String> before = burumsRows();

        assertThat(told("warfstermolen", attacker)).isEmpty();

        assertThat(burumsRows()).isEqualTo(before);
    }

    /** The addresses at a village where Burum is named in the answer, asked for one by one. */
    private static Stream<String> told(String village, Visitor attacker) {
        List<String> keys = burumsKeys();
        assertThat(keys).hasSizeGreaterThan(20);
        return Routes.endpoints().stream()
                .filter(endpoint -> !ABOUT_THE_API.contains(endpoint.path()))
                .flatMap(endpoint -> addresses(endpoint, keys)
                        .filter(path -> namesBurum(ask(attacker, endpoint.method(), village, path), path))
                        .map(path -> endpoint.method() + " " + path));
    }

    private static Stream<String> addresses(Routes.Endpoint endpoint, List<String> keys) {
        return endpoint.path().contains("{")
                ? keys.stream().map(key -> endpoint.path().replaceAll("\\{\\w+}", key))
                : Stream.of(endpoint.path());
    }

    /** Signing out would end the attack. */
    private static HttpResponse<String> ask(Visitor attacker, String method, String village, String path) {
        String address = Portal.address(village, path);
        return method.equals("GET") || path.equals("/signout")
                ? attacker.get(address)
                : attacker.send(method, address, Map.of());
    }

    private static boolean namesBurum(HttpResponse<String> answer, String path) {
        return answer.body().replace(path, "").toLowerCase(Locale.ROOT).contains("burum");
    }

    /** Every short value in Burum's rows that could stand in an address and is no value of Warfstermolen's too. */
    private static List<String> burumsKeys() {
        List<String> keys = values(BURUM);
        keys.removeAll(values(WARFSTERMOLEN));
        return keys.stream()
                .filter(key -> key.matches("[A-Za-z0-9-]{1,70}"))
                .distinct()
                .toList();
    }

    private static List<String> values(long tenant) {
        return tables().stream()
                .flatMap(table -> columns(table).stream()
                        .flatMap(column -> Database.texts(
                                "SELECT DISTINCT `%s` FROM `%s` WHERE tenant_id = ? LIMIT 15".formatted(column, table),
                                tenant)
                                .stream()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** A sum over all of Burum's rows, by table. */
    private static Map<String, String> burumsRows() {
        return tables().stream()
                .filter(table -> !NOTED_BY_JOBS.contains(table))
                .collect(Collectors.toMap(table -> table, OtherVillageIT::sum));
    }

    private static String sum(String table) {
        String columns = columns(table).stream()
                .map(column -> "COALESCE(`" + column + "`, '-')")
                .collect(Collectors.joining(", "));
        return String.join(
                " ",
                Database.texts(
                        "SELECT CONCAT(COUNT(*), ' ', COALESCE(SUM(CRC32(CONCAT_WS('|', %s))), 0)) FROM `%s` WHERE tenant_id = ?"
                                .formatted(columns, table),
                        BURUM));
    }

    private static List<String> tables() {
        return Database.texts("SELECT table_name FROM information_schema.columns"
                + " WHERE table_schema = DATABASE() AND column_name = 'tenant_id' ORDER BY table_name");
    }

    private static List<String> columns(String table) {
        return Database.texts(
                "SELECT column_name FROM information_schema.columns"
                        + " WHERE table_schema = DATABASE() AND table_name = ? ORDER BY ordinal_position",
                table);
    }
}
