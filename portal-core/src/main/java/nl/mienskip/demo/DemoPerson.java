package nl.mienskip.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import nl.mienskip.kernel.actor.Role;

/**
 * Somebody made up, from the one file that Keycloak's demo realm is made from too: {@code people.csv} of keycloak-realm.
 *
 * @param roles the tenant's slug, a colon, and a role
 * @param represents slug of a tenant whose participant an assembly delegate votes for; empty with others
 */
record DemoPerson(
        String subject, String name, String email, List<String> tenants, List<String> roles, String represents) {

    static List<DemoPerson> readAll() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                DemoPerson.class.getResourceAsStream("/demo/people.csv"), StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(DemoPerson::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DemoPerson of(String line) {
        String[] cells = line.split(",", -1);
        return new DemoPerson(cells[1], cells[2], cells[3], words(cells[4]), words(cells[5]), cells[6]);
    }

    boolean belongsTo(String slug) {
        return tenants.contains(slug);
    }

    /** The roles to be given there; a resident's comes with the membership. */
    List<Role> rolesAt(String slug) {
        return roles.stream()
                .filter(role -> role.startsWith(slug + ":"))
                .map(role -> Role.valueOf(role.substring(slug.length() + 1)))
                .filter(role -> role != Role.RESIDENT)
                .toList();
    }

    private static List<String> words(String cell) {
        return Arrays.stream(cell.split(" ")).filter(word -> !word.isEmpty()).toList();
    }
}
