package nl.mienskip.launcher.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.file.Path;

/** Takes in mails on one loopback port and shows them on another, until it is closed. */
public final class MailSink implements AutoCloseable {

    private final MailFolder folder;
    private final ServerSocket smtp;
    private final MailPages pages;

    /**
     * Opens both ports.
     *
     * @param smtpPort where mails come in; 0 takes a free one
     * @param webPort where they are shown; 0 takes a free one
     * @throws IOException when a port is taken or the folder cannot be written
     */
    public MailSink(int smtpPort, int webPort, Path where) throws IOException {
        InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        folder = new MailFolder(where);
        smtp = new ServerSocket(smtpPort, 50, loopback);
        pages = new MailPages(folder, loopback, webPort);
        Thread.ofPlatform().name("smtp").start(this::acceptConversations);
    }

    /** The port on which mails come in. */
    public int smtpPort() {
        return smtp.getLocalPort();
    }

    /** The port of the page that shows them. */
    public int webPort() {
        return pages.port();
    }

    @Override
    public void close() throws IOException {
        smtp.close();
        pages.close();
    }

    private void acceptConversations() {
        while (!smtp.isClosed()) {
            try {
                Socket connection = smtp.accept();
                Thread.ofVirtual().start(() -> converse(connection));
            } catch (SocketException closed) {
                return;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void converse(Socket connection) {
        try (connection) {
            new SmtpConversation(connection, folder).run();
        } catch (IOException e) {
            System.err.println("a sender went away: " + e.getMessage());
        }
    }

    /** Arguments: SMTP port, web port, folder. Runs until the process is ended. */
    @SuppressWarnings("resource") // open for as long as the process lives
    public static void main(String[] arguments) throws IOException {
        MailSink sink =
                new MailSink(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]), Path.of(arguments[2]));
        System.out.println("mails come in at 127.0.0.1:" + sink.smtpPort() + ", shown at http://localhost:"
                + sink.webPort() + "/, kept in " + arguments[2]);
    }
}
