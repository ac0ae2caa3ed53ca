package nl.mienskip.costs;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.tenants.Language;
import nl.mienskip.usage.Meter;

/** What a pool's particulars must look like. */
final class PoolRule {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_BASIS = 400;

    private static final BigDecimal MOST_VAT = BigDecimal.valueOf(100);
    private static final int MOST_VAT_DECIMALS = 2;

    private PoolRule() {}

    static int year(int year) {
        return year(year, "year");
    }

    /** @param field where it was given, to name in the refusal */
    static int year(int year, String field) {
        if (year < 2000 || year > 2999) {
            throw new InvalidInput(field, "pool.year", "a year has four digits and begins with a 2");
        }
        return year;
    }

    static String code(String code) {
        return code(code, "code");
    }

    /** @param field where it was given, to name in the refusal */
    static String code(String code, String field) {
        if (code == null || !code.matches("[a-z][a-z0-9-]{0,39}")) {
            throw new InvalidInput(
                    field,
                    "pool.code",
                    "a code begins with a small letter and has at most 40 letters, digits, hyphens");
        }
        return code;
    }

    static Map<Language, String> names(Map<Language, String> names) {
        if (!names.containsKey(Language.NL)) {
            throw new InvalidInput("names", "pool.name", "a pool has a Dutch name");
        }
        names.values().forEach(name -> {
            if (name.isBlank() || name.length() > LONGEST_NAME) {
                throw new InvalidInput(
                        "names", "pool.name", "a name has at least one and at most " + LONGEST_NAME + " characters");
            }
        });
        return names;
    }

    static Money amount(Money amount) {
        if (amount == null || amount.cents() < 0) {
            throw new InvalidInput("amount", "pool.amount", "an amount is zero or more");
        }
        return amount;
    }

    static DistributionKey key(DistributionKey key) {
        if (key == null) {
            throw new InvalidInput("key", "pool.key", "a pool is divided by a key");
        }
        KeyRule.check(key);
        if (key.variable() instanceof DistributionKey.Usage usage) {
            usage.meters().forEach(meter -> meter(Meter.of(meter.meter()).orElse(null)));
        }
        return key;
    }

    /** What all who pay now pay before anything is weighed stays within the amount, and extras are of one of them. */
    static void fits(CostPoolView pool, List<Payer> payers) {
        KeyRule.check(pool.key(), payers.stream().map(Payer::splitId).collect(Collectors.toSet()));
        Fraction fixed = FixedParts.sum(FixedParts.of(pool.question(pool.key(), payers)));
        if (fixed.compareTo(Fraction.of(pool.amount().cents(), 1)) > 0) {
            throw new InvalidSplit(
                    Reason.BASE_ABOVE_TOTAL,
                    "base",
                    "what the participants pay before anything is weighed is more than the amount");
        }
    }

    static Meter meter(Meter meter) {
        if (meter == null) {
            throw new InvalidInput("meter", "pool.meter", "use is counted by one of the meters");
        }
        return meter;
    }

    /** Between nothing and a hundred percent, as the law has rates to a part of a percent. */
    static BigDecimal vat(BigDecimal vat) {
        if (vat == null
                || vat.signum() < 0
                || vat.compareTo(MOST_VAT) > 0
                || Digits.decimals(vat) > MOST_VAT_DECIMALS) {
            throw new InvalidInput("vat", "pool.vat", "tax is a percentage from 0 to 100 with at most 2 decimals");
        }
        return vat;
    }

    static String basis(String basis) {
        String given = basis == null ? "" : basis.strip();
        if (given.length() > LONGEST_BASIS) {
            throw new InvalidInput(
                    "basis", "pool.basis", "what it is made of has at most " + LONGEST_BASIS + " characters");
        }
        return given;
    }
}
