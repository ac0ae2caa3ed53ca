package nl.mienskip.web.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ws.rs.core.MultivaluedHashMap;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.tenants.TenantFilter;
import nl.mienskip.tenants.TenantStatus;
import nl.mienskip.web.shell.PageQuestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TenantsQuestionTest {

    @Test
    void nothingAskedIsTheFirstPageOfAll() {
        TenantsQuestion question = TenantsQuestion.read(new MultivaluedHashMap<>());

        assertThat(question.filter()).isEqualTo(TenantFilter.ALL);
        assertThat(question.page()).isEqualTo(new PageQuestion(1, 50));
    }

    @Test
    void theFilterIsRead() {
        TenantsQuestion question = TenantsQuestion.read(asked("q", " bu ", "status", "suspended", "participant", "12"));

        assertThat(question.filter()).isEqualTo(new TenantFilter("bu", TenantStatus.SUSPENDED, 12L));
    }

    @ParameterizedTest
    @CsvSource({"page,0", "page,x", "page,99999999", "size,201", "size,-1", "status,asleep", "participant,burum"})
    void whatIsWrongIsRefusedByName(String name, String value) {
        InvalidInput refusal = catchThrowableOfType(InvalidInput.class, () -> TenantsQuestion.read(asked(name, value)));

        assertThat(refusal.field()).isEqualTo(name);
    }

    private static MultivaluedHashMap<String, String> asked(String... namesAndValues) {
        MultivaluedHashMap<String, String> parameters = new MultivaluedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters.putSingle(namesAndValues[i], namesAndValues[i + 1]);
        }
        return parameters;
    }
}
