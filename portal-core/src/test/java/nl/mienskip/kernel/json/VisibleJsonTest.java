package nl.mienskip.kernel.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import nl.mienskip.kernel.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibleJsonTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'title':'a\\u202eb'} | title",
                "{'rules':[{'names':{'nl':'ok'}},{'names':{'nl':'a\\u0000b'}}]} | rules[1].names.nl",
                "{'pools':[{'key':{'extras':[{'name':'a\\u200bb'}]}}]} | pools[0].key.extras[0].name"
            })
    void aTextThatHidesSomethingIsRefusedAtItsPlace(String document, String place) {
        InvalidInput refusal = catchThrowableOfType(InvalidInput.class, () -> check(document));

        assertThat(refusal).isNotNull();
        assertThat(refusal.code()).isEqualTo("text.hidden");
        assertThat(refusal.field()).isEqualTo(place);
    }

    @Test
    void allElseIsTaken() {
        assertThatCode(() -> check("{'basis':'een\\ntwee','n':1,'yes':true,'none':null,'list':[[],{}]}"))
                .doesNotThrowAnyException();
    }

    private static void check(String document) {
        VisibleJson.check(JsonText.read(document.replace('\'', '"')));
    }
}
