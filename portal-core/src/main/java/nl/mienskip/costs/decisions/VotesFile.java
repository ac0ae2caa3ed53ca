package nl.mienskip.costs.decisions;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.csv.Csv;
import nl.mienskip.kernel.csv.CsvTable;
import nl.mienskip.tenants.Language;

/**
 * Votes as a spreadsheet: {@code deelnemer;naam;gewicht;stem}, where the number of the participant says whose vote it is
 * and the vote is voor, tegen, onthouding or nothing. The name, when it is there, must be the participant's, as somebody
 * may have sorted one column without the others.
 */
public final class VotesFile {

    private static final String MEMBER = "deelnemer";
    private static final String NAME = "naam";
    private static final String WEIGHT = "gewicht";
    private static final String CHOICE = "stem";
    private static final Map<VoteChoice, String> WORDS =
            Map.of(VoteChoice.FOR, "voor", VoteChoice.AGAINST, "tegen", VoteChoice.ABSTAIN, "onthouding");

    private VotesFile() {}

    /** Writes the roll so that {@link #read} gives its choices again. */
    public static String write(VoteSheet sheet) {
        Csv csv = new Csv(Language.NL.locale()).line(MEMBER, NAME, WEIGHT, CHOICE);
        sheet.roll()
                .forEach(ballot -> csv.line(
                        ballot.participantId(),
                        ballot.name(),
                        ballot.weight(),
                        ballot.choice() == null ? "" : WORDS.get(ballot.choice())));
        return csv.toString();
    }

    /**
     * Reads choices by participant, null for who took no part; who is not in the file is not in them.
     *
     * @throws InvalidInput naming line and column of the first thing that is wrong
     */
    public static Map<Long, VoteChoice> read(byte[] file, List<Ballot> roll) {
        Map<String, Ballot> voters = roll.stream()
                .collect(Collectors.toMap(ballot -> String.valueOf(ballot.participantId()), Function.identity()));
        Map<Long, VoteChoice> choices = new HashMap<>();
        for (CsvTable.Row row : CsvTable.of(file, List.of(MEMBER, CHOICE), List.of(NAME, WEIGHT))
                .rows()) {
            Ballot voter = voters.get(row.cell(MEMBER));
            if (voter == null) {
                throw row.wrong(MEMBER, "csv.voter", "participant '" + row.cell(MEMBER) + "' has no vote");
            }
            if (!row.text(NAME).isEmpty() && !row.text(NAME).equalsIgnoreCase(voter.name())) {
                throw row.wrong(NAME, "csv.voterName", "participant " + row.cell(MEMBER) + " is " + voter.name());
            }
            if (choices.containsKey(voter.participantId())) {
                throw row.wrong(MEMBER, "csv.voterTwice", "this participant stands on a line before");
            }
            choices.put(voter.participantId(), choice(row));
        }
        return choices;
    }

    private static VoteChoice choice(CsvTable.Row row) {
        String word = row.cell(CHOICE).toLowerCase(Locale.ROOT);
        if (word.isEmpty()) {
            return null;
        }
        return WORDS.entrySet().stream()
                .filter(entry -> entry.getValue().equals(word))
                .findFirst()
                .map(Map.Entry::getKey)
                .orElseThrow(() -> row.wrong(CHOICE, "csv.choice", "a vote is voor, tegen, onthouding or nothing"));
    }
}
