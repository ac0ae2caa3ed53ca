package nl.mienskip.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.mienskip.accessibility.Accessibility;
import nl.mienskip.accessibility.Conformance;
import nl.mienskip.accessibility.WriteStatement;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.Forbidden;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.members.Villagers;
import nl.mienskip.server.CoreInServer;
import nl.mienskip.server.Rows;
import nl.mienskip.tenants.Language;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a village states about privacy and accessibility. */
@ArquillianTest
class VillageStatementsIT {

    private static final Actor EDITOR = Actor.of(1, 1, "Test", Set.of(Right.NOTICES_EDIT));
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    @Inject
    private Privacy privacy;

    @Inject
    private Accessibility accessibility;

    @Inject
    private Villagers people;

    @Inject
    private Rows rows;

    @Deployment
    static WebArchive core() {
        return CoreInServer.deployment();
    }

    @AfterEach
    void stateNothingAgain() throws SQLException {
        for (String slug : List.of("burum", "warfstermolen")) {
            rows.run("DELETE FROM privacy_notice WHERE tenant_id = ?", people.village(slug));
            rows.run("DELETE FROM accessibility_statement WHERE tenant_id = ?", people.village(slug));
        }
    }

    @Test
    void whatAVillageStatesIsReadThereAndNowhereElse() {
        people.as(EDITOR, burum(), () -> privacy.state(notice("Dorpsbelang Burum", 0)));
        people.as(EDITOR, burum(), () -> accessibility.state(examined(0)));

        assertThat(people.as(Actor.VISITOR, burum(), privacy::notice).stated().responsible())
                .isEqualTo("Dorpsbelang Burum");
        assertThat(people.as(Actor.VISITOR, burum(), accessibility::statement).conformance())
                .isEqualTo(Conformance.PARTLY);
        long other = people.village("warfstermolen");
        assertThat(people.as(Actor.VISITOR, other, privacy::notice).statedAt()).isNull();
        assertThat(people.as(Actor.VISITOR, other, accessibility::statement).stated())
                .isEqualTo(WriteStatement.NONE);
    }

    @Test
    void wordsAreMadeSafe() {
        WritePrivacyNotice nasty =
                new WritePrivacyNotice("X", "", Language.NL, "<p onclick=\"a()\">Kaart<script>b()</script></p>", 0);

        PrivacyNoticeView stated = people.as(EDITOR, burum(), () -> privacy.state(nasty));

        assertThat(stated.stated().words()).isEqualTo("<p>Kaart</p>");
    }

    @Test
    void whoChangesWhatSomebodyElseChangedMeanwhileIsTold() {
        PrivacyNoticeView first = people.as(EDITOR, burum(), () -> privacy.state(notice("Een", 0)));
        people.as(
                EDITOR,
                burum(),
                () -> privacy.state(notice("Twee", first.stated().version())));
        people.as(EDITOR, burum(), () -> accessibility.state(examined(0)));

        assertThatThrownBy(() -> people.as(
                        EDITOR,
                        burum(),
                        () -> privacy.state(notice("Drie", first.stated().version()))))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> people.as(EDITOR, burum(), () -> accessibility.state(examined(0))))
                .isInstanceOf(Conflict.class);
        assertThat(people.as(Actor.VISITOR, burum(), privacy::notice).stated().responsible())
                .isEqualTo("Twee");
    }

    @Test
    void onlyWhoLooksAfterNoticesStates() {
        Actor editor = Actor.of(1, 1, "Test", Set.of(Right.NEWS_PUBLISH, Right.LOOK_EDIT));

        assertThatThrownBy(() -> people.as(editor, burum(), () -> privacy.state(notice("X", 0))))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> people.as(editor, burum(), () -> accessibility.state(examined(0))))
                .isInstanceOf(Forbidden.class);
    }

    private long burum() {
        return people.village("burum");
    }

    private static WritePrivacyNotice notice(String responsible, long version) {
        return new WritePrivacyNotice(responsible, "bestuur@example.org", Language.NL, "", version);
    }

    private static WriteStatement examined(long version) {
        return new WriteStatement(
                DAY, "Stichting Voorbeeld", "Toetsenbord", false, List.of("Oude foto’s"), null, "", version);
    }
}
