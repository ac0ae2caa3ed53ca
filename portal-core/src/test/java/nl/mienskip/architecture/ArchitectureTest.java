package nl.mienskip.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The core's rules; and that those which hold everywhere are not blind. */
class ArchitectureTest extends RulesOfAModule {

    ArchitectureTest() {
        super("nl.mienskip");
    }

    @Override
    protected Map<String, ArchRule> rules(String root) {
        return HouseRules.ofTheCore(root);
    }

    @TestFactory
    Stream<DynamicTest> everyRuleThatHoldsEverywhereRejectsItsFixture() {
        return tests(HouseRules.EVERYWHERE, this::rejects);
    }
}
