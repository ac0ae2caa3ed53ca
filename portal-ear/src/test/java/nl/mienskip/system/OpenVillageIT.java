package nl.mienskip.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Opening a village, from the operator's form until its administrator stands in its back office. */
@ExtendWith(Chromium.class)
class OpenVillageIT {

    private static final int STEPS = 7;
    private static final String PASSWORD = "het plein is van ons";

    private final String slug = TestVillages.slug();
    private final List<String> inTheWay = new ArrayList<>();

    @AfterEach
    void leaveNothingBehind() {
        TestVillages.remove(slug);
        inTheWay.forEach(id -> Tokens.admin("DELETE", "/organizations/" + id, null));
    }

    @Test
    void aVillageWorksAtOnceAndItsAdministratorSignsIn(Page operator, Page administrator) {
        People.signIn(operator, "", "operator");
        new OpeningForm(operator).fillIn(slug).send();
        operator.waitForURL("**/admin/villages/" + slug);
        operator.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Stappen van het openen"))
                .click();

        assertThat(operator.locator(".step-done")).hasCount(STEPS);
        assertThat(operator.locator("main")).containsText("123, geteld op 1 januari 2026");
        HttpResponse<String> home = Portal.get(slug, "/");
        assertThat(home.statusCode()).isEqualTo(200);
        assertThat(home.body()).contains("Proefdorp " + slug);

        administrator.navigate(Mails.invitation(TestVillages.administrator(slug)));
        administrator.locator("input[name=password]").fill(PASSWORD);
        administrator.locator("input[name=again]").fill(PASSWORD);
        administrator.locator("main button[type=submit]").click();
        administrator.navigate(Portal.address(slug, "/signin?to=%2F"));
        assertThat(administrator.locator("body")).containsText("Proefdorp " + slug);
        administrator.locator("input[name=username]").fill(TestVillages.administrator(slug));
        administrator.locator("input[name=password]").fill(PASSWORD);
        administrator.locator("#kc-login").click();
        // the link came by mail, so nobody asks whether the address is right
        administrator.waitForURL(Portal.address(slug, "/"));
        Office.open(administrator, slug, "members");
        Office.assertOpen(administrator);
        Mails.awaitTo(TestVillages.administrator(slug), "/admin");
    }

    @Test
    void whatIsMissingIsToldAtEveryFieldAtOnce(Page page) {
        People.signIn(page, "", "operator");
        OpeningForm form = new OpeningForm(page).send();

        assertThat(form.field("Naam")).isFocused();
        for (String missing : List.of("Naam", "Korte naam", "Inwoners", "Geteld op", "Betaler", "E-mailadres")) {
            assertThat(form.field(missing)).hasAttribute("aria-invalid", "true");
        }
        for (String free : List.of("Naam (Frysk)", "Ligt in gemeente")) {
            assertThat(form.field(free)).not().hasAttribute("aria-invalid", "true");
        }
    }

    @Test
    void anOpeningThatKeycloakStoppedGoesOnWhereItWas(Page page) {
        takeTheNames();
        People.signIn(page, "", "operator");
        new OpeningForm(page).fillIn(slug).send();
        page.waitForURL("**/admin/villages/" + slug);

        assertThat(page.locator(".step-done")).hasCount(2);
        assertThat(page.locator(".step-failed")).containsText("Inlogpagina gemaakt");
        assertThat(page.locator(".step-failed")).containsText("Keycloak, dat het inloggen regelt");
        assertThat(Portal.get(slug, "/").statusCode()).isEqualTo(404);
        Office.open(page, "", "");
        assertThat(page.locator("main .waiting")).containsText(slug + " is nog niet open");

        inTheWay.forEach(id -> Tokens.admin("DELETE", "/organizations/" + id, null));
        Office.open(page, "", "villages/" + slug);
        String other = "ander@" + slug + ".example.org";
        appoint(page, other);
        assertThat(page.locator(".steps")).containsText(other);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ga verder met openen"))
                .click();

        assertThat(page.locator(".steps")).not().isVisible();
        assertThat(page.getByText("Proefdorp " + slug + " is open.")).isVisible();
        assertThat(Portal.get(slug, "/").statusCode()).isEqualTo(200);
        assertThat(Mails.invitation(other)).contains(Portal.host(slug));
        assertThat(Mails.sentTo(TestVillages.administrator(slug))).doesNotContain("/enrol/");
    }

    @Test
    void anAdministratorWhoNeverCameIsReplacedFromTheConsole(Page page) {
        assertThat(TestVillages.open(slug).statusCode()).isEqualTo(201);
        String mistyped = Mails.invitation(TestVillages.administrator(slug));
        Office.enter(page, "", "operator", "villages/" + slug);
        String other = "ander@" + slug + ".example.org";
        appoint(page, other);

        String right = Mails.invitation(other);
        assertThat(Portal.get(slug, right.substring(right.indexOf("/enrol/"))).statusCode())
                .isEqualTo(200);
        assertThat(Portal.get(slug, mistyped.substring(mistyped.indexOf("/enrol/")))
                        .statusCode())
                .isEqualTo(404);
        assertThat(page.locator(".history")).containsText("Beheerder aangewezen");
        assertThat(page.locator(".history")).containsText("De eerste kwam niet");
    }

    @Test
    void aVillageWhoseAdministratorComesGetsNoOtherFromTheConsole(Page page) {
        Office.enter(page, "", "operator", "villages/burum");
        appoint(page, "ander@" + slug + ".example.org");

        assertThat(page.getByText("Die kan zelf iemand beheerder maken")).isVisible();
        assertThat(page.getByRole(AriaRole.DIALOG).getByLabel("Waarom?")).isVisible();
    }

    @Test
    void whatCannotBeIsToldAtItsFieldAndNothingIsLaidDown(Page page) {
        People.signIn(page, "", "operator");
        OpeningForm form = new OpeningForm(page).fillIn(slug);

        refused(form, "Naam", "", "Geef een naam");
        form.fill("Naam", "Proefdorp " + slug);
        refused(form, "Korte naam", "burum", "al in gebruik");
        refused(form, "Korte naam", "keycloak", "houdt het platform voor zichzelf");
        refused(form, "Korte naam", "Met Spaties", "kleine letters");
        form.fill("Korte naam", slug);
        refused(form, "Inwoners", "-1", "niet onder nul");
        refused(form, "Inwoners", "", "Vul");
        form.fill("Inwoners", "123");
        refused(form, "Eigen domein (mag leeg)", "x." + Portal.host(""), "adres van het platform");
        refused(form, "Eigen domein (mag leeg)", "geen domein", "Geef een domein");
        form.fill("Eigen domein (mag leeg)", "");
        refused(form, "Naam van de deelnemer", "", "Geef een naam");
        form.fill("Naam van de deelnemer", "Dorpsbelang " + slug);
        refused(form, "E-mailadres", "niemand", "geen e-mailadres");

        assertThat(Database.number("select count(*) from tenant where slug = ?", slug))
                .isZero();
        assertThat(Database.number("select count(*) from participant where name = ?", "Dorpsbelang " + slug))
                .isZero();
    }

    @Test
    void aDomainThatAnotherVillageHasIsRefused(Page page) {
        String domain = "www." + slug + ".example.org";
        assertThat(TestVillages.open(slug).statusCode()).isEqualTo(201);
        Database.change(
                "insert into tenant_host (host, tenant_id, canonical, own_domain, since)"
                        + " select ?, id, null, 1, utc_timestamp(6) from tenant where slug = ?",
                domain,
                slug);
        People.signIn(page, "", "operator");
        OpeningForm form = new OpeningForm(page).fillIn(slug + "x");

        refused(form, "Eigen domein (mag leeg)", domain, "al in gebruik");
    }

    @Test
    void aProgramOpensAVillageAndIsToldTheSteps() {
        HttpResponse<String> answer = TestVillages.open(slug);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(where -> assertThat(where).endsWith("/api/v1/tenants/" + slug));
        JsonObject opening =
                JsonParser.parseString(answer.body()).getAsJsonObject().getAsJsonObject("opening");
        JsonArray steps = opening.getAsJsonArray("steps");
        assertThat(opening.get("done").getAsBoolean()).isTrue();
        assertThat(steps)
                .hasSize(STEPS)
                .allSatisfy(
                        step -> assertThat(step.getAsJsonObject().get("status").getAsString())
                                .isEqualTo("done"));
        assertThat(Portal.get(slug, "/").statusCode()).isEqualTo(200);

        HttpResponse<String> again = TestVillages.open(slug);
        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(again.body()).contains("\"field\":\"slug\"").contains("\"code\":\"slug.taken\"");
    }

    /** Villages may be called alike, so the portal has a second name for an organization: both are taken. */
    private void takeTheNames() {
        for (String name : List.of("Proefdorp " + slug, "Proefdorp " + slug + " (" + slug + ")")) {
            String alias = slug + "-" + (inTheWay.size() + 1);
            JsonObject organization = new JsonObject();
            organization.addProperty("name", name);
            organization.addProperty("alias", alias);
            organization.addProperty("enabled", true);
            assertThat(Tokens.admin("POST", "/organizations", organization.toString())
                            .statusCode())
                    .isEqualTo(201);
            inTheWay.add(TestVillages.organization(alias).orElseThrow());
        }
    }

    private static void appoint(Page page, String email) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Beheerder aanwijzen"))
                .first()
                .click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Voornaam").fill("Ander");
        dialog.getByLabel("Achternaam").fill("Beheerder");
        dialog.getByLabel("E-mailadres").fill(email);
        dialog.getByLabel("Waarom?").fill("De eerste kwam niet");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Beheerder aanwijzen"))
                .click();
        Office.settle(page);
    }

    private static void refused(OpeningForm form, String label, String value, String words) {
        form.fill(label, value).send();
        assertThat(form.field(label)).hasAttribute("aria-invalid", "true");
        assertThat(form.field(label)).isFocused();
        assertThat(form.field(label)).hasAccessibleDescription(Pattern.compile(words));
    }
}
