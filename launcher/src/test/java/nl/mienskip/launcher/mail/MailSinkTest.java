package nl.mienskip.launcher.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.BindException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailSinkTest {

    @TempDir
    Path folder;

    private MailSink sink;

    @BeforeEach
    void open() throws IOException {
        sink = new MailSink(0, 0, folder);
    }

    @AfterEach
    void close() throws IOException {
        sink.close();
    }

    @Test
    void aMailThatWasSentIsListedAndShown() throws Exception {
        send(
                "doutzen@example.org",
                "Wolkom yn Boerum: tagong",
                "Klik op http://burum.mienskip.localhost:8080/x?a=1&b=2.");

        assertThat(page("/")).contains("Wolkom yn Boerum: tagong").contains("doutzen@example.org");
        String id = new MailFolder(folder).ids().getFirst();
        assertThat(page("/mails/" + id)).contains("<a href=\"http://burum.mienskip.localhost:8080/x?a=1&amp;b=2\">");
    }

    @Test
    void lettersOutsideAsciiArriveAsTheyWereWritten() throws Exception {
        send("jelle@example.org", "Ûnferwachte boadskip: € 2,50", "Gearkomste yn 'e Skâns, kom op tiid.");

        assertThat(page("/api/mails?to=jelle%40example.org"))
                .contains("\"subject\":\"Ûnferwachte boadskip: € 2,50\"")
                .contains("Gearkomste yn 'e Skâns");
    }

    @Test
    void theListCanBeNarrowedToOneRecipient() throws Exception {
        send("a@example.org", "For a", "one");
        send("b@example.org", "For b", "two");

        assertThat(page("/api/mails?to=b@example.org")).contains("For b").doesNotContain("For a");
    }

    @Test
    void mailsOutliveTheSink() throws Exception {
        send("a@example.org", "Before the restart", "text");
        sink.close();
        sink = new MailSink(0, 0, folder);
        send("a@example.org", "After the restart", "text");

        assertThat(page("/")).contains("Before the restart").contains("After the restart");
    }

    @Test
    void theNewestMailStandsFirst() throws Exception {
        for (int i = 1; i <= 12; i++) {
            send("a@example.org", "Number " + i + ".", "text");
        }

        String list = page("/");
        assertThat(list.indexOf("Number 12.")).isLessThan(list.indexOf("Number 9."));
    }

    @Test
    void scriptInAMailIsShownAndNotRun() throws Exception {
        send("a@example.org", "<script>alert(1)</script>", "<script>alert(2)</script>");

        String id = new MailFolder(folder).ids().getFirst();
        assertThat(page("/") + page("/mails/" + id)).contains("&lt;script&gt;").doesNotContain("<script>");
    }

    @Test
    void aLineThatBeginsWithADotKeepsIt() throws Exception {
        send("a@example.org", "Dots", "one\r\n.two\r\n..three\r\n");

        assertThat(page("/api/mails")).contains("one\\u000d\\u000a.two\\u000d\\u000a..three");
    }

    @Test
    void aSenderThatGoesAwayInTheMiddleLeavesNothing() throws Exception {
        try (Socket socket = new Socket("127.0.0.1", sink.smtpPort())) {
            speak(socket, "EHLO x", "MAIL FROM:<a@example.org>", "RCPT TO:<b@example.org>", "DATA");
        }

        assertThat(new MailFolder(folder).ids()).isEmpty();
    }

    @Test
    void aRecipientWithoutASenderIsRefused() throws Exception {
        try (Socket socket = new Socket("127.0.0.1", sink.smtpPort())) {
            assertThat(speak(socket, "RCPT TO:<b@example.org>")).startsWith("503");
        }
    }

    @Test
    void anotherSitesNameIsRefused() throws Exception {
        try (Socket socket = new Socket("127.0.0.1", sink.webPort())) {
            PrintStream out = new PrintStream(socket.getOutputStream(), true, StandardCharsets.UTF_8);
            out.print("GET / HTTP/1.1\r\nHost: rebound.example.org\r\nConnection: close\r\n\r\n");
            out.flush();
            assertThat(reader(socket).readLine()).contains("403");
        }
    }

    @Test
    void aPathThatLeavesTheFolderFindsNothing() throws Exception {
        assertThat(status("/mails/..%2f..%2fetc%2fpasswd")).isEqualTo(404);
    }

    @Test
    void aTakenPortIsSaidAtOnce() {
        assertThatThrownBy(() -> new MailSink(sink.smtpPort(), 0, folder)).isInstanceOf(BindException.class);
    }

    private void send(String to, String subject, String text) throws MessagingException {
        Properties settings = new Properties();
        settings.put("mail.smtp.host", "127.0.0.1");
        settings.put("mail.smtp.port", String.valueOf(sink.smtpPort()));
        MimeMessage mail = new MimeMessage(Session.getInstance(settings));
        mail.setFrom(new InternetAddress("portal@mienskip.localhost"));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        mail.setSubject(subject, "UTF-8");
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(text, "UTF-8");
        MimeBodyPart html = new MimeBodyPart();
        html.setText("<p>The same in HTML</p>", "UTF-8", "html");
        mail.setContent(new MimeMultipart("alternative", plain, html));
        Transport.send(mail);
    }

    /** Says the lines one by one and returns the last answer. */
    private static String speak(Socket socket, String... lines) throws IOException {
        BufferedReader in = reader(socket);
        PrintStream out = new PrintStream(socket.getOutputStream(), true, StandardCharsets.UTF_8);
        String answer = in.readLine();
        for (String line : lines) {
            out.print(line + "\r\n");
            out.flush();
            do {
                answer = in.readLine();
            } while (answer.charAt(3) == '-');
        }
        return answer;
    }

    private static BufferedReader reader(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    private String page(String path) throws Exception {
        return get(path).body();
    }

    private int status(String path) throws Exception {
        return get(path).statusCode();
    }

    private HttpResponse<String> get(String path) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI address = URI.create("http://127.0.0.1:" + sink.webPort() + path);
            return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
