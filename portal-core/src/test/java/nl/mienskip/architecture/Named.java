package nl.mienskip.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a module's sources name of its texts and its stylesheets, so that what nothing names is found. */
public final class Named {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern DECLARATIONS = Pattern.compile("\\{[^{}]*}");
    private static final Pattern CLASS = Pattern.compile("\\.(-?[a-zA-Z_][\\w-]*)");

    /** Classes of the libraries', which their own markup has. */
    private static final Pattern LIBRARY = Pattern.compile("(nl|utrecht|trix|vaadin)-.*");

    private final String sources;

    /** @param folders with sources: Java, templates, scripts */
    public Named(String... folders) {
        sources = Stream.of(folders)
                .flatMap(folder -> files(Path.of(folder), ".java", ".jte", ".js").stream())
                .map(Named::read)
                .collect(Collectors.joining("\n"));
    }

    /**
     * The keys that nothing names: neither whole nor, where a part of them is worked out, by what stands around it.
     *
     * @param keys each beginning with its room
     */
    public Set<String> unused(Collection<String> keys) {
        return keys.stream().filter(key -> !named(key)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether the sources hold this key as it is. */
    public boolean whole(String key) {
        return sources.contains("\"" + key + "\"");
    }

    private boolean named(String key) {
        return whole(key)
                || key.contains(".")
                        && (namedAsAnEnums(key) || namedAsAMenus(key) || namedInParts(key) || namedForTheConsole(key));
    }

    /** {@code Texts.name("members", status)} for {@code members.MemberStatus.ADMITTED}. */
    private boolean namedAsAnEnums(String key) {
        return key.matches("[a-z]+\\.[A-Z]\\w*\\.\\w+") && has(".name(\"" + room(key) + "\", ");
    }

    /** The line under a menu's entry is found by the entry's own text. */
    private boolean namedAsAMenus(String key) {
        return key.endsWith(".line")
                && has("@MenuEntry(text = \"" + key.substring(0, key.length() - ".line".length()) + "\"");
    }

    /** What the cooperation's console says in its own words is found by the words of the villages. */
    private boolean namedForTheConsole(String key) {
        return key.endsWith(".console")
                && has(" + \".console\"")
                && named(key.substring(0, key.length() - ".console".length()));
    }

    /** {@code "audit.act." + act}, {@code room + ".invalid." + code}, {@code "members." + act + ".done"}. */
    private boolean namedInParts(String key) {
        String[] parts = key.split("\\.");
        String before = parts[0] + ".";
        for (int next = 1; next < parts.length - 1; next++) {
            before += parts[next] + ".";
            if (has("\"" + before + "\"")) {
                return true;
            }
        }
        String rest = key.substring(parts[0].length() + 1 + parts[1].length());
        String bare = "\"" + parts[0] + "\\.\" \\+ [\\w.()]+";
        return parts.length > 2 && has(" + \"." + parts[1] + ".\" + ")
                || isAName(parts[1])
                        && (matches(bare + " \\+ \"" + Pattern.quote(rest) + "\"")
                                || matches(bare + "[,)]") && (rest.isEmpty() || has(" + \"" + rest + "\"")));
    }

    /** Whether the sources hold what a part of a key is worked out from: the word itself, or a constant called so. */
    private boolean isAName(String part) {
        String constant = part.toUpperCase(Locale.ROOT).replace('-', '_');
        return whole(part) || matches("(?m)^\\s*" + Pattern.quote(constant) + "\\b");
    }

    private static String room(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    /**
     * The classes of our own that these stylesheets have rules for and nothing names: neither whole nor, where it ends in
     * something worked out, by what comes before its last hyphen.
     */
    public Set<String> unusedClasses(String folder) {
        Set<String> classes = new TreeSet<>();
        files(Path.of(folder), ".css").forEach(file -> classes.addAll(classes(read(file))));
        classes.removeIf(name -> LIBRARY.matcher(name).matches() || namesClass(name));
        return classes;
    }

    private boolean namesClass(String name) {
        String start = name.substring(0, name.lastIndexOf('-') + 1);
        return matches("(?<![\\w-])" + name + "(?![\\w-])")
                || !start.isEmpty() && matches("(?<![\\w-])" + start + "[\"$]");
    }

    private static Set<String> classes(String css) {
        String selectors =
                DECLARATIONS.matcher(COMMENT.matcher(css).replaceAll("")).replaceAll("{}");
        Set<String> names = new TreeSet<>();
        Matcher found = CLASS.matcher(selectors);
        while (found.find()) {
            names.add(found.group(1));
        }
        return names;
    }

    private boolean matches(String pattern) {
        return Pattern.compile(pattern).matcher(sources).find();
    }

    private boolean has(String text) {
        return sources.contains(text);
    }

    private static List<Path> files(Path folder, String... endings) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> !file.toString().contains("node_modules"))
                    .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
