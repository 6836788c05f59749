package io.athenabudget.notification.email.smtp;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/**
 * A mail server that answers each step as it was told: GREETING, EHLO, STARTTLS, AUTH, MAIL, RCPT, DATA, and DOT after the
 * mail. A step that came by TLS is remembered with that in front.
 */
final class ScriptedMailServer implements AutoCloseable {
    static final String CUT = "cut";
    static final String SILENCE = "silence";

    private final ServerSocket server;
    private final @Nullable SSLContext tls;
    private final boolean tlsFromTheFirstByte;
    private final Map<String, String> script = new ConcurrentHashMap<>();
    private final List<String> steps = new CopyOnWriteArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();

    /** One that knows no TLS. */
    ScriptedMailServer() {
        this(null, false);
    }

    /** One that offers to go over to TLS, or begins with it. */
    ScriptedMailServer(@Nullable SSLContext tls, boolean tlsFromTheFirstByte) {
        this.tls = tls;
        this.tlsFromTheFirstByte = tlsFromTheFirstByte;
        try {
            // By TLS, it matters by which of this machine's names it is called.
            server = tls == null ? new ServerSocket(0, 10, InetAddress.getLoopbackAddress()) : new ServerSocket(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread thread = new Thread(this::serve, "scripted-mail-server");
        thread.setDaemon(true);
        thread.start();
    }

    void at(String step, String answer) {
        script.put(step, answer);
    }

    List<String> steps() {
        return steps;
    }

    int port() {
        return server.getLocalPort();
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                open.add(socket);
                converse(tlsFromTheFirstByte ? secured(socket) : socket);
            } catch (IOException e) {
                // The client has gone, or the test is over.
                steps.add("END");
            }
        }
    }

    private SSLSocket secured(Socket socket) throws IOException {
        SSLSocket secured =
                (SSLSocket) requireNonNull(tls).getSocketFactory().createSocket(socket, null, socket.getPort(), true);
        secured.setUseClientMode(false);
        secured.startHandshake();
        return secured;
    }

    private void converse(Socket socket) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        if (!(socket instanceof SSLSocket && !tlsFromTheFirstByte) && !answer(socket, "GREETING", "220 scripted")) {
            return;
        }
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String step = line.replaceAll("[ :].*", "").toUpperCase(Locale.ROOT);
            String usual = switch (step) {
                case "EHLO" -> "250-scripted\r\n" + offer(socket) + "250-AUTH PLAIN\r\n250 ENHANCEDSTATUSCODES";
                case "STARTTLS" -> "220 2.0.0 Go ahead";
                case "AUTH" -> "235 2.7.0 Welcome";
                case "DATA" -> "354 Go ahead";
                case "QUIT" -> "221 Bye";
                default -> "250 2.0.0 OK";
            };
            if (!answer(socket, step, usual)) {
                return;
            }
            if (step.equals("STARTTLS") && script.getOrDefault(step, "220").startsWith("220")) {
                converse(secured(socket));
                return;
            }
            if (step.equals("DATA") && script.getOrDefault("DATA", "354").startsWith("354")) {
                while (!".".equals(line)) {
                    line = in.readLine();
                    if (line == null) {
                        return;
                    }
                }
                if (!answer(socket, "DOT", "250 2.0.0 Queued")) {
                    return;
                }
            }
            if (step.equals("QUIT")) {
                socket.close();
                return;
            }
        }
    }

    private String offer(Socket socket) {
        return tls == null || socket instanceof SSLSocket ? "" : "250-STARTTLS\r\n";
    }

    private boolean answer(Socket socket, String step, String usual) throws IOException {
        steps.add(socket instanceof SSLSocket ? "TLS " + step : step);
        String answer = script.getOrDefault(step, usual);
        if (answer.equals(CUT)) {
            socket.close();
            return false;
        }
        if (answer.equals(SILENCE)) {
            return false;
        }
        OutputStream out = socket.getOutputStream();
        out.write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
        return true;
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (Socket socket : open) {
            socket.close();
        }
    }
}
