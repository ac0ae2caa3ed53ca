package nl.mienskip.admin.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class UsageChartTest {

    @Test
    void heightsAreInProportionAndWhatDoesNotCountStandsOnTop() throws Exception {
        Document chart = drawn(List.of(line(1, 400, 400), line(2, 200, 100)));

        assertThat(height(bars(chart, "bar-billable").getFirst())).isEqualTo(190);
        assertThat(height(bars(chart, "bar-billable").get(1))).isEqualTo(47.5);
        Element other = bars(chart, "bar-other").getFirst();
        assertThat(height(other)).isEqualTo(47.5);
        assertThat(Double.parseDouble(other.getAttribute("y")) + height(other))
                .isEqualTo(Double.parseDouble(bars(chart, "bar-billable").get(1).getAttribute("y")));
    }

    @Test
    void aDayWithoutUseHasNoBarButIsTold() throws Exception {
        Document chart = drawn(List.of(line(1, 0, 0)));

        assertThat(bars(chart, "bar-billable")).isEmpty();
        assertThat(chart.getDocumentElement().getTextContent()).contains("1: 0/0");
    }

    @Test
    void whoCannotSeeItIsToldWhatItIsAndWhatIsInIt() throws Exception {
        Element svg = drawn(List.of(line(1, 4, 4))).getDocumentElement();

        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getAttribute("aria-labelledby")).isEqualTo("chart-title");
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo("the gist & <more>");
    }

    @Test
    void aMonthOfDaysHasAtMostTwelveLabels() throws Exception {
        Document chart = drawn(IntStream.rangeClosed(1, 31)
                .mapToObj(day -> line(day, day, day))
                .toList());

        NodeList texts = chart.getElementsByTagName("text");
        assertThat(IntStream.range(0, texts.getLength())
                        .mapToObj(i -> (Element) texts.item(i))
                        .filter(text -> text.getAttribute("class").equals("label")))
                .hasSize(11);
    }

    private static UsageLine line(int day, long quantity, long billable) {
        return new UsageLine(
                LocalDate.of(2026, 10, day), String.valueOf(day), String.valueOf(day), quantity, billable, false);
    }

    private static Document drawn(List<UsageLine> lines) throws Exception {
        String svg = new UsageChart(
                        lines, String::valueOf, line -> line.name() + ": " + line.quantity() + "/" + line.billable())
                .svg("Requests", "the gist & <more>");
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static List<Element> bars(Document chart, String kind) {
        NodeList all = chart.getElementsByTagName("rect");
        return IntStream.range(0, all.getLength())
                .mapToObj(i -> (Element) all.item(i))
                .filter(bar -> bar.getAttribute("class").equals(kind))
                .toList();
    }

    private static double height(Element bar) {
        return Double.parseDouble(bar.getAttribute("height"));
    }
}
