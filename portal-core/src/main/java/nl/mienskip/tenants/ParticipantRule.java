package nl.mienskip.tenants;

import nl.mienskip.kernel.InvalidInput;

/** What a participant's particulars must look like. */
final class ParticipantRule {

    private ParticipantRule() {}

    static String kvkNumber(String number) {
        if (number == null || number.isBlank()) {
            return null;
        }
        if (!number.strip().matches("[0-9]{8}")) {
            throw new InvalidInput("kvkNumber", "kvkNumber.wrong", "kvkNumber must be eight digits");
        }
        return number.strip();
    }

    /** Whom to speak to; empty when nobody is named. */
    static String contactName(String name) {
        return name == null || name.isBlank() ? "" : NameRule.checked("contactName", name);
    }

    static <T> T present(String field, T value) {
        if (value == null) {
            throw new InvalidInput(field, "missing", field + " is missing");
        }
        return value;
    }
}
