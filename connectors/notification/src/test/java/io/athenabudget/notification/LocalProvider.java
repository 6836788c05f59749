package io.athenabudget.notification;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A provider on this machine: it keeps what it is asked, and answers as it was told, one answer after the other. */
public final class LocalProvider implements AutoCloseable {
    private static final Answer CUT = new Answer(0, "", Map.of());
    private static final Answer SILENCE = new Answer(-1, "", Map.of());
    private static final Answer ENDLESS = new Answer(-2, "", Map.of());

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final CountDownLatch closing = new CountDownLatch(1);

    public LocalProvider() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    private record Answer(int status, String body, Map<String, String> headers) {}

    /** A request as it arrived; the names of its headers are in lower case. */
    public record Asked(String method, URI uri, Map<String, String> headers, String body) {
        public byte[] content() {
            return body.getBytes(StandardCharsets.UTF_8);
        }

        public String header(String name) {
            return headers.getOrDefault(name, "");
        }

        public Map<String, String> form() {
            Map<String, String> form = new LinkedHashMap<>();
            for (String field : body.split("&", -1)) {
                int end = field.indexOf('=');
                form.put(field.substring(0, end), URLDecoder.decode(field.substring(end + 1), StandardCharsets.UTF_8));
            }
            return form;
        }
    }

    public void answer(int status, String body, String... headers) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < headers.length; i += 2) {
            named.put(headers[i], headers[i + 1]);
        }
        answers.add(new Answer(status, body, named));
    }

    /** Reads the next request and drops the connection. */
    public void cut() {
        answers.add(CUT);
    }

    /** Reads the next request and says nothing. */
    public void fallSilent() {
        answers.add(SILENCE);
    }

    /** Begins an answer and never ends it. */
    public void answerWithoutEnd() {
        answers.add(ENDLESS);
    }

    public List<Asked> asked() {
        return asked;
    }

    public Asked onlyAsked() {
        if (asked.size() != 1) {
            throw new AssertionError("Asked " + asked.size() + " times");
        }
        return asked.get(0);
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private void handle(HttpExchange exchange) throws IOException {
        Map<String, String> headers = new LinkedHashMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
        asked.add(new Asked(
                exchange.getRequestMethod(),
                exchange.getRequestURI(),
                headers,
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        Answer answer = answers.poll();
        if (answer == null || answer.status() == CUT.status()) {
            exchange.close();
            return;
        }
        if (answer.status() == SILENCE.status()) {
            waitForTheEnd();
            return;
        }
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        if (answer.status() == ENDLESS.status()) {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().flush();
            waitForTheEnd();
            return;
        }
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private void waitForTheEnd() {
        try {
            closing.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    /** An address where nobody listens. */
    public static URI nowhere() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return URI.create("http://127.0.0.1:" + socket.getLocalPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An address where connections are neither accepted nor refused. */
    public static final class Overrun implements AutoCloseable {
        private final ServerSocket full;
        private final List<Socket> waiting = new ArrayList<>();

        public Overrun() throws IOException {
            full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
            // The kernel completes as many connections as the backlog holds, and ignores what comes then.
            for (int i = 0; i < 4; i++) {
                Socket socket = new Socket();
                waiting.add(socket);
                try {
                    socket.connect(full.getLocalSocketAddress(), 100);
                } catch (java.net.SocketTimeoutException e) {
                    break;
                }
            }
        }

        public URI address() {
            return URI.create("http://127.0.0.1:" + full.getLocalPort());
        }

        @Override
        public void close() throws IOException {
            for (Socket socket : waiting) {
                socket.close();
            }
            full.close();
        }
    }
}
