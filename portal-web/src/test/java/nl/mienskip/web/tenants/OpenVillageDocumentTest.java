package nl.mienskip.web.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.Json;
import java.io.StringReader;
import java.time.LocalDate;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.openings.OpenVillage;
import nl.mienskip.participants.VatPosition;
import nl.mienskip.tenants.Language;
import nl.mienskip.tenants.TenantKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenVillageDocumentTest {

    private static final String ADMINISTRATOR =
            "'administrator':{'givenName':'Jikke','familyName':'Demo','email':'jikke@example.org','language':'fy'}";
    private static final String KOLLUM = "{'slug':'kollum','name':'Kollum','names':{'fy':'Kollum'},"
            + "'inhabitants':5400,'inhabitantsOn':'2026-01-01','languages':['nl','fy'],"
            + "'municipality':'noardeast-fryslan','participantId':3," + ADMINISTRATOR + "}";

    @Test
    void aVillageWithAPayerThatIsThereIsRead() {
        OpenVillage village = read(KOLLUM);

        assertThat(village.slug()).isEqualTo("kollum");
        assertThat(village.kind()).isEqualTo(TenantKind.VILLAGE);
        assertThat(village.names()).containsEntry(Language.FY, "Kollum");
        assertThat(village.inhabitants()).isEqualTo(5400);
        assertThat(village.inhabitantsOn()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(village.languages()).containsExactly(Language.NL, Language.FY);
        assertThat(village.timeZone()).isEqualTo("Europe/Amsterdam");
        assertThat(village.municipalityId()).isEqualTo(17);
        assertThat(village.participantId()).isEqualTo(3);
        assertThat(village.participant()).isNull();
        assertThat(village.administrator().language()).isEqualTo(Language.FY);
    }

    @Test
    void aNewPayerComesWithTheVillage() {
        OpenVillage village = read(KOLLUM.replace(
                "'participantId':3",
                "'participant':{'name':'Dorpsbelang Kollum','vatPosition':'not-liable','memberSince':'2026-11-01'}"));

        assertThat(village.participantId()).isNull();
        assertThat(village.participant().name()).isEqualTo("Dorpsbelang Kollum");
        assertThat(village.participant().vatPosition()).isEqualTo(VatPosition.NOT_LIABLE);
        assertThat(village.participant().kvkNumber()).isNull();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            'slug':'kollum',                  |                                | slug
            'inhabitants':5400                | 'inhabitants':5400.5           | inhabitants
            'inhabitants':5400                | 'inhabitants':99999999999      | inhabitants
            'inhabitantsOn':'2026-01-01'      | 'inhabitantsOn':'1 januari'    | inhabitantsOn
            'languages':['nl','fy']           | 'languages':['nl','fr']        | languages[1]
            'names':{'fy':'Kollum'}           | 'names':{'fr':'Collum'}        | names.fr
            'municipality':'noardeast-fryslan'| 'municipality':'nergens'       | municipality
            'participantId':3                 | 'participantId':'three'        | participantId
            'participantId':3                 | 'participant':{'name':'X','vatPosition':'rich','memberSince':'2026-11-01'} | participant.vatPosition
            'givenName':'Jikke',              |                                | administrator.givenName
            'language':'fy'                   | 'language':'fr'                | administrator.language
            'slug':'kollum'                   | 'slug':'kollum','kind':'city'  | kind
            'slug':'kollum'                   | 'slug':'kollum','colour':'red' | colour
            """, delimiter = '|')
    void whatIsWrongIsRefusedAtItsPlace(String right, String wrong, String field) {
        InvalidInput refusal =
                catchThrowableOfType(InvalidInput.class, () -> read(KOLLUM.replace(right, wrong == null ? "" : wrong)));

        assertThat(refusal.field()).isEqualTo(field);
    }

    private static OpenVillage read(String document) {
        return OpenVillageDocument.read(
                Json.createReader(new StringReader(document.replace('\'', '"'))).readValue(), slug -> {
                    if (!slug.equals("noardeast-fryslan")) {
                        throw new InvalidInput("municipality", "municipality.unknown", "none");
                    }
                    return 17;
                });
    }
}
