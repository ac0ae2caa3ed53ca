package nl.mienskip.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is printed leads back to where it was read. */
@ExtendWith(Chromium.class)
class OnPaperIT {

    @ParameterizedTest
    @ValueSource(strings = {"/news", "/pages", "/fy/news"})
    void aPrintedItemHasItsWordsAndItsAddressAndNoMenu(String section, Page page) {
        String item = first(section);
        page.navigate(Portal.address("burum", item));
        assertThat(page.locator(".on-paper").isVisible()).as("on a screen").isFalse();

        Paper paper = Paper.of(page);
        assertThat(page.locator("body > header, body > footer, .back").all()).noneMatch(part -> part.isVisible());
        assertThat(page.locator("h1").isVisible()).isTrue();
        assertThat(page.locator(".on-paper").innerText()).contains(Portal.address("burum", item));
        assertThat(paper.square(".on-paper__qr")).isEqualTo(Portal.address("burum", item));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/news", "/pages", "/fy/news"})
    void theCodeAloneLeadsThereToo(String section, Page page) {
        String item = first(section);
        for (String format : new String[] {"/qr.png", "/qr.svg"}) {
            page.navigate(Portal.address("burum", item + format));
            assertThat(Paper.read(page.screenshot())).as(format).isEqualTo(Portal.address("burum", item));
        }
    }

    @Test
    void aCodeSaysWhatItLeadsTo() {
        String item = first("/news");
        String title =
                Jsoup.parse(Portal.get("burum", item).body()).selectFirst("h1").text();

        assertThat(Jsoup.parse(Portal.get("burum", item + "/qr.svg").body())
                        .selectFirst("svg > title")
                        .text())
                .isEqualTo(title);
    }

    private static String first(String section) {
        Matcher link = Pattern.compile("href=\"(" + section + "/\\d+)\"")
                .matcher(Portal.get("burum", section).body());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }
}
