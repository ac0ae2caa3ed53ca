package nl.mienskip.launcher.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder with a file for each mail. The name says when it came, so that names sort as time does. The envelope goes
 * before the mail's own headers, as a mail server writes it: {@code Return-Path} and one {@code Delivered-To} each.
 */
final class MailFolder {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS").withZone(ZoneOffset.UTC);
    private static final Pattern ID = Pattern.compile("\\d{8}T\\d{9}-\\d{1,9}");
    private static final String ENDING = ".eml";

    private final Path folder;
    private final Clock clock;
    private final AtomicInteger counter = new AtomicInteger();

    MailFolder(Path folder) throws IOException {
        this(folder, Clock.systemUTC());
    }

    MailFolder(Path folder, Clock clock) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.clock = clock;
    }

    /** Keeps the mail, wholly or not at all, and returns its id. */
    String keep(String sender, List<String> recipients, byte[] mail) throws IOException {
        StringBuilder envelope = new StringBuilder("Return-Path: <" + sender + ">\r\n");
        recipients.forEach(
                recipient -> envelope.append("Delivered-To: ").append(recipient).append("\r\n"));
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(envelope.toString().getBytes(StandardCharsets.UTF_8));
        all.writeBytes(mail);
        while (true) {
            String id = MOMENT.format(clock.instant()) + "-" + counter.incrementAndGet();
            Path kept = folder.resolve(id + ENDING);
            if (Files.notExists(kept)) {
                Path half = Files.write(folder.resolve(id + ".part"), all.toByteArray());
                Files.move(half, kept, StandardCopyOption.ATOMIC_MOVE);
                return id;
            }
        }
    }

    /** The ids, newest first. */
    List<String> ids() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .filter(id -> ID.matcher(id).matches())
                    .sorted(newestFirst())
                    .toList();
        }
    }

    /** The mail as it lies in the folder; empty when there is none of that id. */
    Optional<byte[]> read(String id) throws IOException {
        Path file = folder.resolve(id + ENDING);
        return ID.matcher(id).matches() && Files.exists(file)
                ? Optional.of(Files.readAllBytes(file))
                : Optional.empty();
    }

    private static Comparator<String> newestFirst() {
        Comparator<String> moment = Comparator.comparing(id -> id.substring(0, id.indexOf('-')));
        return moment.thenComparing(id -> Integer.valueOf(id.substring(id.indexOf('-') + 1)))
                .reversed();
    }
}
