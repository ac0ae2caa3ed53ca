package nl.mienskip.launcher.mail;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One sender's conversation (RFC 5321, the commands that every server must know), everything accepted. */
final class SmtpConversation {

    private static final int LONGEST_MAIL = 25 * 1024 * 1024;
    private static final int LONGEST_LINE = 64 * 1024;
    private static final int PATIENCE_MILLIS = 60_000;
    private static final Pattern ADDRESS =
            Pattern.compile("^(?:FROM|TO):\\s*<([^<>\\s]*)>.*", Pattern.CASE_INSENSITIVE);

    private final InputStream in;
    private final OutputStream out;
    private final MailFolder folder;
    private final List<String> recipients = new ArrayList<>();
    private String sender;

    SmtpConversation(Socket connection, MailFolder folder) throws IOException {
        connection.setSoTimeout(PATIENCE_MILLIS);
        this.in = new BufferedInputStream(connection.getInputStream());
        this.out = connection.getOutputStream();
        this.folder = folder;
    }

    void run() throws IOException {
        answer("220 mails of this demo stay here");
        for (byte[] line = readLine(); line != null; line = readLine()) {
            String command = new String(line, StandardCharsets.UTF_8).stripTrailing();
            String verb = command.split(" ", 2)[0].toUpperCase(Locale.ROOT);
            String rest = command.substring(verb.length()).strip();
            switch (verb) {
                case "EHLO" -> answer("250-localhost\r\n250-8BITMIME\r\n250-SMTPUTF8\r\n250 SIZE " + LONGEST_MAIL);
                case "HELO" -> answer("250 localhost");
                case "MAIL" -> from(rest);
                case "RCPT" -> to(rest);
                case "DATA" -> data();
                case "RSET" -> {
                    forget();
                    answer("250 forgotten");
                }
                case "NOOP" -> answer("250 nothing done");
                case "QUIT" -> {
                    answer("221 goodbye");
                    return;
                }
                default -> answer("502 unknown command");
            }
        }
    }

    private void from(String rest) throws IOException {
        Matcher address = ADDRESS.matcher(rest);
        if (!address.matches()) {
            answer("501 expected MAIL FROM:<address>");
            return;
        }
        forget();
        sender = address.group(1);
        answer("250 sender noted");
    }

    private void to(String rest) throws IOException {
        Matcher address = ADDRESS.matcher(rest);
        if (sender == null) {
            answer("503 MAIL FROM comes first");
        } else if (!address.matches() || address.group(1).isEmpty()) {
            answer("501 expected RCPT TO:<address>");
        } else {
            recipients.add(address.group(1));
            answer("250 recipient noted");
        }
    }

    private void data() throws IOException {
        if (recipients.isEmpty()) {
            answer("503 RCPT TO comes first");
            return;
        }
        answer("354 end with a line that holds one dot");
        ByteArrayOutputStream mail = new ByteArrayOutputStream();
        while (true) {
            byte[] line = readLine();
            if (line == null) {
                return; // the sender went away in the middle: nothing is kept
            }
            if (line.length == 1 && line[0] == '.') {
                break;
            }
            int stuffed = line.length > 0 && line[0] == '.' ? 1 : 0;
            if (mail.size() <= LONGEST_MAIL) {
                mail.write(line, stuffed, line.length - stuffed);
                mail.write('\r');
                mail.write('\n');
            }
        }
        if (mail.size() > LONGEST_MAIL) {
            answer("552 longer than " + LONGEST_MAIL + " bytes");
        } else {
            answer("250 kept as " + folder.keep(sender, recipients, mail.toByteArray()));
        }
        forget();
    }

    private void forget() {
        sender = null;
        recipients.clear();
    }

    /** The next line without its end; null when the sender has gone. */
    private byte[] readLine() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                return null;
            }
            if (line.size() >= LONGEST_LINE) {
                throw new IOException("a line longer than " + LONGEST_LINE + " bytes");
            }
            line.write(next);
        }
        byte[] bytes = line.toByteArray();
        boolean carriageReturn = bytes.length > 0 && bytes[bytes.length - 1] == '\r';
        return carriageReturn ? Arrays.copyOf(bytes, bytes.length - 1) : bytes;
    }

    private void answer(String text) throws IOException {
        out.write((text + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
