package nl.mienskip.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;

/** Files that a view gives, as a spreadsheet reads them. */
final class Downloads {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Downloads() {}

    /** The lines and cells of the file behind this link. */
    static List<List<String>> csv(Page page, String link) {
        Download file = file(page, link);
        try {
            String text = Files.readString(file.path());
            assertThat(file.suggestedFilename()).startsWith("mienskip-").endsWith(".csv");
            assertThat(text).startsWith(BYTE_ORDER_MARK);
            return text.substring(1).lines().map(Downloads::cells).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of the file behind this link. */
    static String text(Page page, String link) {
        try {
            return Files.readString(file(page, link).path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Download file(Page page, String link) {
        return page.waitForDownload(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .click());
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split(";(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                .map(cell -> cell.startsWith("\"")
                        ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"")
                        : cell)
                .toList();
    }
}
