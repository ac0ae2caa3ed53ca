package nl.mienskip.participants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.mienskip.kernel.InvalidInput;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParticipantTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Test
    void aContactMayBeLeftOut() {
        assertThat(ParticipantRule.optional("contactName", null)).isEmpty();
        assertThat(ParticipantRule.optional("contactName", "  ")).isEmpty();
        assertThat(ParticipantRule.optional("contactName", " Anna de Vries ")).isEqualTo("Anna de Vries");
    }

    @Test
    void aContactsNameThatNoColumnHoldsIsRefusedAtItsField() {
        refused("contactName", "name.tooLong", () -> participant("x".repeat(101), DAY));
        refused("contactName", "name.hidden", () -> participant("An\u202ena", DAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+12345-01-01", "-0001-01-01", "0000-01-01", "1899-12-31", "3000-01-01"})
    void aDayThatNoColumnHoldsOrNobodyMeansIsRefusedAtItsField(String day) {
        refused("memberSince", "day.year", () -> participant("", LocalDate.parse(day)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000000100000000000", "000000010000000000001", "0000000100000000000x"})
    void anOinHasTwentyDigits(String oin) {
        refused("oin", "oin.wrong", () -> ParticipantRule.oin(oin));
    }

    @Test
    void aNumberMayBeLeftOutAndLosesItsSpaces() {
        assertThat(ParticipantRule.oin(" 00000001234567890000 ")).isEqualTo("00000001234567890000");
        assertThat(ParticipantRule.oin("0000 0001 0000 0000 0000")).isEqualTo("00000001000000000000");
        assertThat(ParticipantRule.kvkNumber("12 34 56 78")).isEqualTo("12345678");
        assertThat(ParticipantRule.oin(" ")).isNull();
        assertThat(ParticipantRule.kvkNumber(null)).isNull();
    }

    @Test
    void aMembershipEndsOnItsFirstDayAtTheEarliest() {
        assertThat(ParticipantRule.memberUntil(DAY, DAY)).isEqualTo(DAY);
        assertThat(ParticipantRule.memberUntil(null, DAY)).isNull();
        refused("memberUntil", "memberUntil.early", () -> ParticipantRule.memberUntil(DAY.minusDays(1), DAY));
    }

    @Test
    void somebodyIsAMemberOnTheFirstDayAndOnTheLast() {
        ParticipantView year = member(DAY, LocalDate.of(2026, 12, 31));

        assertThat(year.isMemberOn(DAY.minusDays(1))).isFalse();
        assertThat(year.isMemberOn(DAY)).isTrue();
        assertThat(year.isMemberOn(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(year.isMemberOn(LocalDate.of(2027, 1, 1))).isFalse();
        assertThat(member(DAY, null).isMemberOn(LocalDate.of(2090, 1, 1))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"9851ab,9851 AB", "9851 AB,9851 AB", " 1000 AA ,1000 AA"})
    void aDutchPostcodeIsWrittenOneWay(String given, String written) {
        assertThat(address("Demostraat 1", given, "Burum", "nl"))
                .isEqualTo(new PostalAddress("Demostraat 1", written, "Burum", "NL"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0851 AB", "9851", "9851 A", "9851 ABC", "9851 SS", "9851 SA", "9851  AB", "26689"})
    void whatIsNoDutchPostcodeIsRefused(String postcode) {
        refused("address.postcode", "postcode.wrong", () -> address("Demostraat 1", postcode, "Burum", "NL"));
    }

    @Test
    void anotherCountryHasPostcodesOfItsOwnAndMustExist() {
        assertThat(address("Hauptstrasse 1", "26689", "Apen", "DE").postcode()).isEqualTo("26689");
        refused("address.country", "country.unknown", () -> address("Demostraat 1", "9851 AB", "Burum", "XX"));
    }

    @Test
    void anAddressIsWholeOrNotThere() {
        assertThat(AddressRule.checked(null)).isNull();
        refused("address.line", "name.empty", () -> address("", "9851 AB", "Burum", "NL"));
        refused("address.city", "name.empty", () -> address("Demostraat 1", "9851 AB", null, null));
    }

    private static PostalAddress address(String line, String postcode, String city, String country) {
        return AddressRule.checked(new PostalAddress(line, postcode, city, country));
    }

    private static ParticipantView member(LocalDate since, LocalDate until) {
        return Members.member(1, since, until);
    }

    private static Participant participant(String contactName, LocalDate memberSince) {
        return new Participant(
                AddParticipant.of("Dorpsbelang Test", null, contactName, "", VatPosition.NOT_LIABLE, memberSince));
    }

    private static void refused(String field, String code, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(InvalidInput.class, refusal -> {
            assertThat(refusal.field()).isEqualTo(field);
            assertThat(refusal.code()).isEqualTo(code);
        });
    }
}
