package nl.mienskip.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import nl.mienskip.kernel.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugRuleTest {

    private static final String BASE = "mienskip.localhost";

    @ParameterizedTest
    @ValueSource(strings = {"burum", "noardeast-fryslan", "a1", "w-2"})
    void aShortNameIsTakenAsItIs(String slug) {
        assertThat(SlugRule.checked(slug)).isEqualTo(slug);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "a", "Burum", "-burum", "burum-", "bu--rum", "bu rum", "bûrum", "burum.nl", "admin", "www"})
    void whatIsNoHostLabelOrIsThePlatformsOwnIsRefused(String slug) {
        assertThat(catchThrowableOfType(InvalidInput.class, () -> SlugRule.checked(slug))
                        .field())
                .isEqualTo("slug");
    }

    @Test
    void anOwnDomainIsOptional() {
        assertThat(SlugRule.checkedOwnDomain("ownDomain", null, BASE)).isNull();
        assertThat(SlugRule.checkedOwnDomain("ownDomain", " ", BASE)).isNull();
        assertThat(SlugRule.checkedOwnDomain("ownDomain", "www.burum.nl", BASE)).isEqualTo("www.burum.nl");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mienskip.localhost",
                "munnekezijl.mienskip.localhost",
                "a.b.mienskip.localhost",
                "Burum.nl",
                "burum",
                "burum.nl:8080",
                "https://burum.nl",
                "burum.123",
                "127.0.0.1"
            })
    void aDomainOfThePlatformsOrNoneAtAllIsRefused(String domain) {
        assertThat(catchThrowableOfType(InvalidInput.class, () -> SlugRule.checkedOwnDomain("ownDomain", domain, BASE))
                        .field())
                .isEqualTo("ownDomain");
    }

    @Test
    void aDomainThatOnlyEndsAlikeIsAVillagesOwn() {
        assertThat(SlugRule.checkedOwnDomain("ownDomain", "notmienskip.localhost", BASE))
                .isEqualTo("notmienskip.localhost");
    }
}
