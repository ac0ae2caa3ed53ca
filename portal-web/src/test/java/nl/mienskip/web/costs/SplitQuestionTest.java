package nl.mienskip.web.costs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.mienskip.costs.DistributionKey;
import nl.mienskip.costs.Fraction;
import nl.mienskip.costs.KeyBase;
import nl.mienskip.costs.KeyDocument;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.ParticipantFigures;
import nl.mienskip.costs.Share;
import nl.mienskip.costs.SplitCosts;
import nl.mienskip.costs.Stay;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.web.shell.JsonBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SplitQuestionTest {

    private static final String A = "[{'id':'a','inhabitants':600,'usage':'12'}]";

    @Test
    void theExampleOfTheDocumentationIsRead() throws IOException {
        SplitCosts question = read("{'total':'100.00','key':{'type':'inhabitants'},'participants':" + A + "}");

        assertThat(question.total()).isEqualTo(Money.ofCents(10_000));
        assertThat(question.key()).isEqualTo(new DistributionKey.Inhabitants());
        assertThat(question.participants()).singleElement().satisfies(participant -> {
            assertThat(participant.id()).isEqualTo("a");
            assertThat(participant.stays().getFirst().inhabitants()).isEqualByComparingTo("600");
            assertThat(participant.usage().get(ParticipantFigures.ONE_FIGURE)).isEqualByComparingTo("12");
        });
    }

    @Test
    void aHybridHasABaseAndAKeyForTheRest() throws IOException {
        SplitCosts question =
                read("{'total':1e5,'key':{'type':'hybrid','base':'2000.00','variable':{'type':'usage'}},'participants':"
                        + A + "}");

        assertThat(question.total()).isEqualTo(Money.ofCents(10_000_000));
        assertThat(question.key())
                .isEqualTo(new DistributionKey.Hybrid(Money.ofCents(200_000), new DistributionKey.Usage()));
    }

    @Test
    void aBaseGoesByInhabitantsOrByBracketAndExtrasAreOfOne() throws IOException {
        DistributionKey byInhabitants = key("{'type':'hybrid','base':{'perInhabitant':'0.10'},"
                + "'variable':{'type':'usage','meters':[{'meter':'requests','weight':2},{'meter':'mails'}]},"
                + "'extras':[{'participant':'a','name':'own domain','amount':'45.00'}]}");
        DistributionKey byBracket = key("{'type':'hybrid','base':{'mode':'whole','border':'below','brackets':["
                + "{'to':25000,'fixed':'10581.00'},{'fixed':'15872.00'}]},'variable':{'type':'equal'}}");

        assertThat(byInhabitants.base()).isEqualTo(new KeyBase.PerInhabitant(new BigDecimal("0.10")));
        assertThat(byInhabitants.variable())
                .isEqualTo(new DistributionKey.Usage(List.of(
                        new DistributionKey.WeighedMeter("requests", BigDecimal.TWO),
                        new DistributionKey.WeighedMeter("mails", BigDecimal.ONE))));
        assertThat(byInhabitants.extras())
                .containsExactly(new DistributionKey.Extra("a", "own domain", Money.ofCents(45_00)));
        assertThat(byBracket.base().of(BigDecimal.valueOf(25_001))).hasToString("15872");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'hybrid','base':'1.00','variable':{'type':'usage','meters':[{'meter':'mails','weight':2}]},"
                        + "'extras':[{'participant':'a','name':'x','amount':'4.50'}]}",
                "{'type':'hybrid','base':{'perInhabitant':'0.125'},'variable':{'type':'equal'},'extras':[]}",
                "{'type':'hybrid','base':{'mode':'graduated','border':'above','brackets':[{'to':10,'rate':1},"
                        + "{'fixed':'3.00','rate':0}]},'variable':{'type':'inhabitants'},'extras':[]}",
                "{'type':'usage'}"
            })
    void aKeyIsWrittenAsItIsRead(String document) throws IOException {
        DistributionKey key = key(document);

        assertThat(key(KeyDocument.write(key))).isEqualTo(key);
    }

    @Test
    void aBaseBelowZeroIsRefusedWhereverAKeyIsRead() {
        assertRefused(
                "key.base",
                "split.negative-figure",
                "{'total':1,'key':{'type':'hybrid','base':'-1','variable':{'type':'equal'}},'participants':" + A + "}");
        assertRefused(
                "key.base.border",
                "json.missing-field",
                "{'total':1,'key':{'type':'hybrid','base':{'mode':'whole','brackets':[{}]},"
                        + "'variable':{'type':'equal'}},'participants':" + A + "}");
    }

    @Test
    void aParticipantMayHaveStays() throws IOException {
        SplitCosts question = read("{'total':1,'days':365,'key':{'type':'equal'},'participants':["
                + "{'id':'a','stays':[{'days':100,'inhabitants':600},{'days':265,'inhabitants':'610'}],"
                + "'usage':{'mails':3}},{'id':'b','days':12}]}");

        assertThat(question.days()).isEqualTo(365);
        assertThat(question.participants().getFirst().stays())
                .containsExactly(new Stay(100, BigDecimal.valueOf(600)), new Stay(265, BigDecimal.valueOf(610)));
        assertThat(question.participants().getFirst().usage()).isEqualTo(Map.of("mails", BigDecimal.valueOf(3)));
        assertThat(question.participants().getLast().stays()).containsExactly(new Stay(12, null));
    }

    private static DistributionKey key(String document) throws IOException {
        return read("{'total':1,'key':" + document + ",'participants':" + A + "}")
                .key();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12.5", "'12.5'", "12.50", "125e-1", "'12.50'"})
    void aNumberAndAStringThatHoldsOneAreTheSameFigure(String figure) throws IOException {
        assertThat(usage(figure)).isEqualByComparingTo("12.5");
    }

    @Test
    void noDigitOfANumberIsLost() throws IOException {
        assertThat(usage("123456789012345678.123456789012")).hasToString("123456789012345678.123456789012");
        assertThat(usage("0.1")).hasToString("0.1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "true",
                "null",
                "[]",
                "{}",
                "''",
                "' 12'",
                "'+12'",
                "'.5'",
                "'5.'",
                "'1,5'",
                "'0x1'",
                "'١'",
                "'NaN'",
                "'007'",
                "'1e9999999999'"
            })
    void whatIsNoFigureIsRefusedAtItsPlace(String figure) {
        InvalidInput refusal = catchThrowableOfType(InvalidInput.class, () -> usage(figure));

        assertThat(refusal.code()).isEqualTo("json.not-a-figure");
        assertThat(refusal.field()).isEqualTo("participants[0].usage");
    }

    @ParameterizedTest
    @Timeout(2)
    @CsvSource(
            delimiter = '|',
            value = {
                "{'key':{'type':'equal'},'participants':[]} | json.missing-field | total",
                "{'total':'1','participants':[]} | json.missing-field | key",
                "{'total':'1','key':{'type':'equal'}} | json.missing-field | participants",
                "{'total':'1','key':{},'participants':[]} | json.missing-field | key.type",
                "{'total':'1','key':'equal','participants':[]} | json.not-an-object | key",
                "{'total':'1','key':{'type':7},'participants':[]} | json.not-a-string | key.type",
                "{'total':'1','key':{'type':'EQUAL'},'participants':[]} | split.unknown-key-type | key.type",
                "{'total':'1','key':{'type':'equal','base':'1'},'participants':[]} | json.unknown-field | key.base",
                "{'total':'1','key':{'type':'hybrid','variable':{'type':'equal'}},'participants':[]} "
                        + "| json.missing-field | key.base",
                "{'total':'1','key':{'type':'hybrid','base':'1'},'participants':[]} | json.missing-field | key.variable",
                "{'total':'1','key':{'type':'hybrid','base':'1','variable':{'type':'hybrid'}},'participants':[]} "
                        + "| split.nested-hybrid | key.variable.type",
                "{'total':'1','key':{'type':'hybrid','base':'0.001','variable':{'type':'equal'}},'participants':[]} "
                        + "| split.finer-than-a-cent | key.base",
                "{'total':'1.001','key':{'type':'equal'},'participants':[]} | split.finer-than-a-cent | total",
                "{'total':1e999999999,'key':{'type':'equal'},'participants':[]} | split.too-large | total",
                "{'total':'1','key':{'type':'equal'},'participants':{}} | json.not-an-array | participants",
                "{'total':'1','key':{'type':'equal'},'participants':['a']} | json.not-an-object | participants[0]",
                "{'total':'1','key':{'type':'equal'},'participants':[{}]} | json.missing-field | participants[0].id",
                "{'total':'1','key':{'type':'equal'},'participants':[{'id':1}]} | json.not-a-string | participants[0].id",
                "{'total':'1','key':{'type':'equal'},'participants':[{'id':'\\ud800'}]} "
                        + "| json.half-a-character | participants[0].id",
                "{'total':'1','key':{'type':'equal'},'participants':[{'id':'a','members':3}]} "
                        + "| json.unknown-field | participants[0].members",
                "{'total':'1','key':{'type':'equal'},'participants':[],'note':''} | json.unknown-field | note",
            })
    void whatIsMissingOfAnotherKindOrNotKnownIsRefusedAtItsPlace(String body, String code, String field) {
        InvalidInput refusal = catchThrowableOfType(InvalidInput.class, () -> read(body));

        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.field()).isEqualTo(field);
    }

    @ParameterizedTest
    @Timeout(2)
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "7",
                "[]",
                "{",
                "{'total':'1'}}",
                "{} {}",
                "[] x",
                "'a'",
                "{'total':'1','total':'2'}",
                "{'total':1e99999999999}"
            })
    void whatIsNoSuchDocumentIsRefused(String body) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> read(body))
                .satisfies(refusal -> assertThat(refusal.field()).isEmpty());
    }

    @Test
    @Timeout(2)
    void nestingWithoutEndIsRefused() {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> read("[".repeat(100_000)));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> read("{'total':" + "9".repeat(1_000_000) + "}"));
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        byte[] latin = "{\"total\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> JsonBody.read(new ByteArrayInputStream(latin)))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("json.malformed"));
    }

    @Test
    void aBodyWithoutEndIsNotReadToTheEnd() {
        InvalidInput refusal = catchThrowableOfType(
                InvalidInput.class, () -> JsonBody.read(new ByteArrayInputStream(new byte[JsonBody.MOST_BYTES + 1])));

        assertThat(refusal.code()).isEqualTo("json.too-large");
    }

    @Test
    void sharesAreWrittenAsMoneyAndFractions() {
        Share share = new Share("a\"é", Money.ofCents(3334), Fraction.of(100, 3));

        assertThat(SharesJson.of(List.of(share)))
                .isEqualTo(
                        "{\"shares\":[{\"id\":\"a\\\"é\",\"amount\":\"33.34\",\"quota\":\"100/3\",\"adjustment\":\"1/150\"}]}");
    }

    private static void assertRefused(String field, String code, String body) {
        InvalidInput refusal = catchThrowableOfType(InvalidInput.class, () -> read(body));

        assertThat(refusal.field()).isEqualTo(field);
        assertThat(refusal.code()).isEqualTo(code);
    }

    private static BigDecimal usage(String figure) throws IOException {
        return read("{'total':'1','key':{'type':'usage'},'participants':[{'id':'a','usage':" + figure + "}]}")
                .participants()
                .getFirst()
                .usage()
                .get(ParticipantFigures.ONE_FIGURE);
    }

    private static SplitCosts read(String body) throws IOException {
        byte[] bytes = body.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        return SplitQuestion.read(JsonBody.read(new ByteArrayInputStream(bytes)));
    }
}
