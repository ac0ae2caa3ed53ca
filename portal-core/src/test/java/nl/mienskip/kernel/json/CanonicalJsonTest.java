package nl.mienskip.kernel.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    @Test
    void theSameDocumentIsWrittenOneWay() {
        String one = "{ \"b\": [1, 2.0e1, true, null], \"a\": {}, \"c\": [] }";
        String other = "{\"c\":[],\"a\":{ },\"b\":[1,20,true,null]}";

        assertThat(CanonicalJson.write(JsonText.read(one)))
                .isEqualTo("{\"a\":{},\"b\":[1,20,true,null],\"c\":[]}")
                .isEqualTo(CanonicalJson.write(JsonText.read(other)));
    }

    @Test
    void nothingIsEscapedThatNeedNotBe() {
        assertThat(CanonicalJson.write(JsonText.read("[\"\\u00e9\\u0001\\n\\/\\\"\\\\€\"]")))
                .isEqualTo("[\"é\\u0001\\n/\\\"\\\\€\"]");
    }

    @Test
    void theDigestIsThatOfTheBytesInUtf8() {
        assertThat(CanonicalJson.digest(JsonText.read("{}")))
                .isEqualTo("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
    }

    @Test
    void aBrokenNumberIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.write(JsonText.read("[0.5]")));
    }
}
