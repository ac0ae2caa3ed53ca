package nl.mienskip.costs.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.mienskip.kernel.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VotesFileTest {

    private static final List<Ballot> ROLL = Arrays.asList(
            new Ballot(12, "Dorpsbelang Burum", 600, VoteChoice.FOR),
            new Ballot(7, "=Gemeente; \"Noard\"", 45_000, null),
            new Ballot(9, "-Kollum", 1, VoteChoice.ABSTAIN));

    @Test
    void theRollComesBackAsItWentOut() {
        Map<Long, VoteChoice> expected = new HashMap<>();
        ROLL.forEach(ballot -> expected.put(ballot.participantId(), ballot.choice()));

        String file = VotesFile.write(new VoteSheet(null, ROLL, null));

        assertThat(file)
                .startsWith("\uFEFF\"deelnemer\";\"naam\";\"gewicht\";\"stem\"\r\n12;\"Dorpsbelang Burum\";600;");
        assertThat(read(file)).isEqualTo(expected);
    }

    @Test
    void twoColumnsInAnyOrderAndSomeMembersAreEnough() {
        assertThat(read("Stem;Deelnemer\nTEGEN;7\n\n;\n")).isEqualTo(Map.of(7L, VoteChoice.AGAINST));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "deelnemer;stem/12;ja              | csv.choice     | 2 | stem",
                "deelnemer;stem/12;voor/13;voor    | csv.voter      | 3 | deelnemer",
                "deelnemer;stem/12;voor/12;tegen   | csv.voterTwice | 3 | deelnemer",
                "deelnemer;naam;stem/12;-Kollum;voor | csv.voterName | 2 | naam",
                "deelnemer;naam/12;Burum           | csv.missing    | 1 | stem",
            })
    void whatIsWrongIsToldWithItsLineAndColumn(String file, String code, long line, String column) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> read(file.replace('/', '\n')))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo(code);
                    assertThat(refusal.arguments()).containsExactly(line, column);
                });
    }

    private static Map<Long, VoteChoice> read(String file) {
        return VotesFile.read(file.getBytes(StandardCharsets.UTF_8), ROLL);
    }
}
