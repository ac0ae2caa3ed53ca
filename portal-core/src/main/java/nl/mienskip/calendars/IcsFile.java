package nl.mienskip.calendars;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.data.UnfoldingReader;
import nl.mienskip.kernel.InvalidInput;

/** The events of an iCalendar file, each cut by itself, so that one that is broken does not take the others along. */
final class IcsFile {

    static final String FIELD = "file";

    private static final int MOST_EVENTS = 1_000;
    private static final int LONGEST_EVENT = 200_000;
    private static final String BEGIN = "BEGIN:VEVENT";
    private static final String END = "END:VEVENT";
    private static final String CALENDAR = "BEGIN:VCALENDAR";

    private final List<IcsEvent> events = new ArrayList<>();
    private StringBuilder block;
    private int begun;

    private IcsFile() {}

    /**
     * @throws InvalidInput when it is no such file, or more than can be read
     */
    static List<IcsEvent> read(byte[] bytes) {
        String text = text(bytes);
        IcsFile file = new IcsFile();
        String[] lines = text.split("\r\n|\n|\r", -1);
        boolean calendar = false;
        for (int number = 1; number <= lines.length; number++) {
            String line = lines[number - 1];
            calendar |= line.strip().equalsIgnoreCase(CALENDAR);
            file.line(number, line);
        }
        if (!calendar) {
            throw new InvalidInput(FIELD, "ics.none", "this is no calendar");
        }
        file.breakOff();
        return file.events;
    }

    private void line(int number, String line) {
        String said = line.strip();
        if (said.equalsIgnoreCase(BEGIN)) {
            breakOff();
            block = new StringBuilder();
            begun = number;
        }
        if (block == null) {
            return;
        }
        if (block.length() < LONGEST_EVENT) {
            block.append(line).append("\r\n");
        }
        if (said.equalsIgnoreCase(END)) {
            add(block.length() < LONGEST_EVENT ? cut(begun, block.toString()) : broken("ics.long", "it is too long"));
            block = null;
        }
    }

    /** An event that never ended. */
    private void breakOff() {
        if (block != null) {
            add(broken("ics.unfinished", "it does not end"));
            block = null;
        }
    }

    private IcsEvent broken(String code, String message) {
        return new IcsEvent(begun, List.of(), new InvalidInput(FIELD, code, message));
    }

    private void add(IcsEvent event) {
        if (events.size() == MOST_EVENTS) {
            throw new InvalidInput(FIELD, "ics.many", "at most " + MOST_EVENTS + " events", MOST_EVENTS);
        }
        events.add(event);
    }

    private static IcsEvent cut(int begun, String block) {
        IcsLines lines = new IcsLines();
        try {
            new CalendarParserImpl()
                    .parse(
                            new UnfoldingReader(new StringReader("BEGIN:VCALENDAR\r\n" + block + "END:VCALENDAR\r\n")),
                            lines);
            return new IcsEvent(begun, lines.properties(), null);
        } catch (IOException | ParserException | RuntimeException e) {
            return new IcsEvent(
                    begun, lines.properties(), new InvalidInput(FIELD, "ics.lines", "a line is no line of a calendar"));
        }
    }

    private static String text(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new InvalidInput(FIELD, "ics.encoding", "the file is not in UTF-8");
        }
    }
}
