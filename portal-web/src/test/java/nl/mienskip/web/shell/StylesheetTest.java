package nl.mienskip.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mienskip.architecture.Named;
import nl.mienskip.looks.Mode;
import nl.mienskip.looks.PaintName;
import nl.mienskip.tiles.TileIcon;
import nl.mienskip.tiles.TileSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StylesheetTest {

    private static final Pattern READ = Pattern.compile("var\\((--[\\w-]+)");
    private static final Pattern SET = Pattern.compile("(--[\\w-]+)\\s*:");

    private static String built() {
        String name = Assets.url("portal.css").substring("/assets/".length());
        return new String(Assets.bytes(name, "").orElseThrow(), StandardCharsets.UTF_8);
    }

    /** Contrast is worked out against these, see {@link Mode}. */
    @ParameterizedTest
    @EnumSource(Mode.class)
    void paperCardAndInkAreThoseThatColoursAreCheckedAgainst(Mode mode) throws IOException {
        String tokens = Files.readString(Path.of("src/main/assets/css/tokens.css"));
        int dark = tokens.indexOf("@media (prefers-color-scheme: dark)");
        String part = mode == Mode.LIGHT ? tokens.substring(0, dark) : tokens.substring(dark);

        assertThat(part)
                .contains("--paper: " + mode.paper().hex() + ";")
                .contains("--card: " + mode.card().hex() + ";")
                .contains("--ink: " + mode.ink().hex() + ";");
    }

    /** The design system's own rules may read a token that nobody sets; ours may not. */
    @Test
    void everyTokenThatOurRulesReadIsSet() throws IOException {
        Set<String> set =
                SET.matcher(built()).results().map(token -> token.group(1)).collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(Path.of("src/main/assets/css"))) {
            for (Path file : files.toList()) {
                READ.matcher(Files.readString(file))
                        .results()
                        .map(token -> token.group(1))
                        .filter(token -> !token.startsWith("--paint-")) // which the village's look sets
                        .forEach(token -> assertThat(set).as(file.toString()).contains(token));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(PaintName.class)
    void everyPaintHasATile(PaintName paint) {
        assertThat(built()).contains(".tile__link--" + paint.cssName() + "{");
    }

    @ParameterizedTest
    @EnumSource(TileIcon.class)
    void everyIconOfTilesIsThere(TileIcon icon) {
        assertThat(Assets.icon(icon.iconName()))
                .contains("<")
                .matches(markup -> icon == TileIcon.LINK || !markup.equals(Assets.icon("link")));
    }

    @Test
    void everySizeButTheSmallOneHasARule() {
        for (TileSize size : TileSize.values()) {
            boolean rule = built().contains(".tile--" + size.name().toLowerCase());
            assertThat(rule).as(size.name()).isEqualTo(size != TileSize.SMALL);
        }
    }

    @Test
    void noRuleIsThereForAClassThatNoPageHas(@TempDir Path planted) throws IOException {
        Named named = new Named("src/main/jte", "src/main/java");
        Files.writeString(
                planted.resolve("planted.css"),
                "@media print { .tile--wide > .planted__part { margin: .5rem } } .lead, .planted-lead:hover { top: 0 }");

        assertThat(named.unusedClasses("src/main/assets/css")).isEmpty();
        assertThat(named.unusedClasses(planted.toString())).containsExactly("planted-lead", "planted__part");
    }

    @Test
    void theStylesheetReachesForNothingElsewhere() {
        assertThat(built()).doesNotContain("http:", "https:", "@import", "url(data:");
    }
}
