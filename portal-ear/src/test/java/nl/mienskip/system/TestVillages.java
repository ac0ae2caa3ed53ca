package nl.mienskip.system;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Villages that a test opens, and that are gone without a trace when it ends: no other test meets them. */
final class TestVillages {

    private TestVillages() {}

    /** A short name that no village has. */
    static String slug() {
        return "proef-" + UUID.randomUUID().toString().substring(0, 8);
    }

    /** The address of its first administrator. */
    static String administrator(String slug) {
        return "beheer@" + slug + ".example.org";
    }

    /** Asks the API to open it, paid for by the first participant that there is. */
    static HttpResponse<String> open(String slug) {
        JsonObject administrator = new JsonObject();
        administrator.addProperty("givenName", "Proef");
        administrator.addProperty("familyName", "Beheerder");
        administrator.addProperty("email", administrator(slug));
        JsonArray languages = new JsonArray();
        languages.add("nl");
        JsonObject village = new JsonObject();
        village.addProperty("slug", slug);
        village.addProperty("name", "Proefdorp " + slug);
        village.addProperty("inhabitants", 12);
        village.addProperty("inhabitantsOn", "2026-01-01");
        village.add("languages", languages);
        village.addProperty("participantId", Database.number("select min(id) from participant"));
        village.add("administrator", administrator);
        return Portal.send(Portal.request("", "/api/v1/tenants")
                .header("Authorization", "Bearer " + Tokens.of("cooperation-api"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(village.toString())));
    }

    /** Takes it away, with its organization, its people and its addresses at Keycloak; also when half of it is there. */
    static void remove(String slug) {
        organization(slug).ifPresent(id -> Tokens.admin("DELETE", "/organizations/" + id, null));
        list("/users?max=50&search=" + slug + ".example.org")
                .forEach(user -> Tokens.admin("DELETE", "/users/" + text(user, "id"), null));
        forgetAddresses(slug);
        try (Connection database =
                DriverManager.getConnection(Portal.setting("portal.db.url"), "portal", "portal-demo")) {
            removeRows(database, slug);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** The identifier of an organization at Keycloak; empty when there is none of this alias. */
    static Optional<String> organization(String alias) {
        return list("/organizations?max=500").stream()
                .filter(one -> alias.equals(text(one, "alias")))
                .map(one -> text(one, "id"))
                .findFirst();
    }

    /** Whether Keycloak may send people back to it. */
    static boolean isReturnAddress(String slug) {
        String address = Portal.address(slug, "/signin/callback");
        return list("/clients?clientId=portal").getFirst().getAsJsonArray("redirectUris").asList().stream()
                .anyMatch(known -> known.getAsString().equals(address));
    }

    private static void forgetAddresses(String slug) {
        JsonObject client = list("/clients?clientId=portal").getFirst();
        String host = "//" + Portal.host(slug) + ":";
        boolean changed = without(client.getAsJsonArray("redirectUris"), host);
        JsonObject attributes = client.getAsJsonObject("attributes");
        String signedOut = "post.logout.redirect.uris";
        if (attributes.has(signedOut)) {
            String kept = String.join(
                    "##",
                    List.of(text(attributes, signedOut).split("##")).stream()
                            .filter(address -> !address.contains(host))
                            .toList());
            changed |= !kept.equals(text(attributes, signedOut));
            attributes.addProperty(signedOut, kept);
        }
        if (changed) {
            Tokens.admin("PUT", "/clients/" + text(client, "id"), client.toString());
        }
    }

    private static boolean without(JsonArray addresses, String host) {
        List<JsonElement> gone = new ArrayList<>();
        addresses.forEach(address -> {
            if (address.getAsString().contains(host)) {
                gone.add(address);
            }
        });
        gone.forEach(addresses::remove);
        return !gone.isEmpty();
    }

    private static void removeRows(Connection database, String slug) throws SQLException {
        run(database, "set foreign_key_checks = 0");
        run(
                database,
                "delete s from opening_step s join opening o on o.id = s.opening_id where o.village_slug = ?",
                slug);
        run(database, "delete from opening where village_slug = ?", slug);
        for (String table : tablesOfTenants(database)) {
            run(database, "delete from " + table + " where tenant_id = (select id from tenant where slug = ?)", slug);
        }
        run(
                database,
                "delete from succession_notice where kind <> 'PARTICIPANT'"
                        + " and ending_id = (select id from tenant where slug = ?)",
                slug);
        run(
                database,
                "delete from succession_notice where kind = 'PARTICIPANT'"
                        + " and ending_id in (select id from participant where name like ?)",
                "%" + slug + "%");
        run(database, "delete from tenant where slug = ?", slug);
        run(database, "delete from participant where name like ?", "%" + slug + "%");
        run(
                database,
                "delete s from sign_in s join account a on a.id = s.account_id where a.email like ?",
                "%" + slug + ".example.org");
        run(database, "delete from account where email like ?", "%" + slug + ".example.org");
        run(database, "delete from audit_entry where subject like ?", "%" + slug + "%");
    }

    private static List<String> tablesOfTenants(Connection database) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (PreparedStatement statement = database.prepareStatement("select table_name from information_schema.columns"
                        + " where table_schema = database() and column_name = 'tenant_id'");
                ResultSet found = statement.executeQuery()) {
            while (found.next()) {
                tables.add(found.getString(1));
            }
        }
        return tables;
    }

    private static void run(Connection database, String sql, String... values) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private static List<JsonObject> list(String path) {
        List<JsonObject> found = new ArrayList<>();
        JsonParser.parseString(Tokens.admin("GET", path, null).body())
                .getAsJsonArray()
                .forEach(one -> found.add(one.getAsJsonObject()));
        return found;
    }

    private static String text(JsonObject object, String name) {
        return object.get(name).getAsString();
    }
}
