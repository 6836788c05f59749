package io.athenabudget.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.athenabudget.access.LocalAuthority;
import io.athenabudget.standalone.LocalSystem;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import me.tongfei.progressbar.ProgressBar;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.pem.PemSslStoreBundle;
import org.springframework.boot.ssl.pem.PemSslStoreDetails;

/**
 * A page of 50 entries by each kind of filter, with ever more entries in the log, asked of the service itself over mutual
 * TLS. The many are made with SQL, in the shape of real ones, 100 people and 20 kinds of action among them.
 */
final class AuditPages {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PAGE = 50;
    /** Until what the login caused has been recorded. */
    private static final Duration TO_SETTLE = Duration.ofSeconds(5);

    private static final int WARM_UP = 2_500;
    private static final int CALLS = 500;
    private static final int ROUNDS = 3;
    private static final int FILLED_AT_ONCE = 100_000;
    private static final int PEOPLE = 100;

    private final Database database;
    private final HttpClient client;
    private final String url;
    private final String auth;
    private JsonNode session;
    private long filled;

    AuditPages(LocalSystem system, Path data, Database database) throws IOException, InterruptedException {
        this.database = database;
        this.url = "https://localhost:" + system.auditPort() + "/api/v1/audit/logs?limit=" + PAGE;
        LocalAuthority authority = LocalAuthority.in(data.resolve("keys/tls"), Clock.systemUTC());
        LocalAuthority.Identity own = authority.identityOf("engine-app");
        this.client = HttpClient.newBuilder()
                .sslContext(SslBundle.of(new PemSslStoreBundle(
                                PemSslStoreDetails.forCertificate(
                                                own.certificate().toUri().toString())
                                        .withPrivateKey(own.key().toUri().toString()),
                                PemSslStoreDetails.forCertificate(
                                        authority.certificateFile().toUri().toString())))
                        .createSslContext())
                .build();
        this.auth = "http://localhost:" + system.port() + "/api/v1/auth/";
        this.session = post("login", Map.of("username", "analyst", "password", AthenaCycles.PASSWORD));
    }

    /** Milliseconds by filter, a figure per round. */
    record Size(long entries, Map<String, List<InboxComparison.Percentiles>> byFilter) {}

    record Figures(List<Size> sizes) {
        String asText() {
            StringBuilder text = new StringBuilder(
                    "%nA page of %d entries; one caller; p99, median of %d rounds (lowest … highest), ms%n%n"
                            .formatted(PAGE, ROUNDS));
            text.append("%-14s".formatted("entries"));
            sizes.get(0).byFilter.keySet().forEach(filter -> text.append("%-24s".formatted(filter)));
            for (Size size : sizes) {
                text.append("%n%-14s".formatted("%,d".formatted(size.entries)));
                size.byFilter.values().forEach(rounds -> text.append("%-24s".formatted(p99(rounds))));
            }
            text.append("%n%-14s".formatted("slowest/fastest"));
            for (String filter : sizes.get(0).byFilter.keySet()) {
                Spread over = Spread.of(sizes.stream()
                        .map(size -> p99(size.byFilter.getOrDefault(filter, List.of()))
                                .median())
                        .toList());
                text.append("%-24s".formatted(Spread.number(over.highest() / over.lowest())));
            }
            return text.append(System.lineSeparator()).toString();
        }

        private static Spread p99(List<InboxComparison.Percentiles> rounds) {
            return Spread.of(
                    rounds.stream().map(InboxComparison.Percentiles::p99).toList());
        }
    }

    Figures run(List<Integer> sizes) throws IOException, InterruptedException {
        List<Size> figures = new ArrayList<>();
        Thread.sleep(TO_SETTLE.toMillis());
        prepare();
        for (int size : sizes) {
            try (ProgressBar progress = new ProgressBar("Log of " + size, size / FILLED_AT_ONCE + ROUNDS)) {
                fill(size, progress);
                // A token lasts less long than it takes to fill the log.
                refresh();
                Map<String, String> filters = filters();
                Size measured = new Size(size, new LinkedHashMap<>());
                for (String filter : filters.values()) {
                    measure(filter, WARM_UP / filters.size());
                }
                for (int round = 0; round < ROUNDS; round++) {
                    for (Map.Entry<String, String> filter : filters.entrySet()) {
                        measured.byFilter
                                .computeIfAbsent(filter.getKey(), name -> new ArrayList<>())
                                .add(measure(filter.getValue(), CALLS));
                    }
                    progress.step();
                }
                figures.add(measured);
            }
        }
        return new Figures(figures);
    }

    /** Each finds more than a page, but for the narrowest at the smallest size. */
    private Map<String, String> filters() {
        Map<String, String> filters = new LinkedHashMap<>();
        filters.put("newest", "");
        filters.put("userId", "&userId=00000000-0000-0000-0000-000000000007");
        filters.put("action", "&action=Bench7");
        filters.put("userId and action", "&userId=00000000-0000-0000-0000-000000000007&action=Bench7");
        filters.put("until the middle", "&until=" + java.time.Instant.EPOCH.plusSeconds(filled / 2));
        return filters;
    }

    private InboxComparison.Percentiles measure(String filter, int calls) throws IOException, InterruptedException {
        Latencies latencies = new Latencies();
        for (int i = 0; i < calls; i++) {
            long begin = System.nanoTime();
            HttpResponse<byte[]> answer = client.send(
                    HttpRequest.newBuilder(URI.create(url + filter))
                            .header(
                                    "Authorization",
                                    "Bearer " + session.path("accessToken").asText())
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            latencies.add(begin);
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("A page was answered with " + answer.statusCode());
            }
        }
        return new InboxComparison.Percentiles(latencies.percentile(50), latencies.percentile(99));
    }

    /** From here on nothing can be appended: the tree is not that of the entries any more. */
    private void prepare() {
        database.execute(
                "alter table audit_entry disable trigger audit_entry_append_only",
                "alter table audit_entry disable trigger audit_entry_no_gap",
                "create table entry_template as select * from audit_entry where action = 'ApprovalDecided' limit 1",
                "set session_replication_role = replica; delete from audit_personal; delete from audit_entry");
    }

    private void fill(int size, ProgressBar progress) {
        while (filled < size) {
            long next = Math.min(size, filled + FILLED_AT_ONCE);
            // Everybody does everything over and over, one entry a second, in an order that no index has.
            database.execute(
                    "set synchronous_commit = off",
                    "set session_replication_role = replica",
                    """
                    insert into audit_entry (index, event_id, occurred_at, action, actor, object_type, object_id, request_id, leaf, tree)
                    select i, gen_random_uuid(), to_timestamp(i), 'Bench' || (i * 7919 / %3$d) %% 20,
                           lpad(to_hex((i * 7919) %% %3$d), 32, '0')::uuid, object_type, object_id, gen_random_uuid(), leaf, tree
                    from generate_series(%1$d::bigint, %2$d - 1) i, entry_template""".formatted(filled, next, PEOPLE),
                    """
                    insert into audit_personal (index, path, subject, salt, value)
                    select i, '/data/comment', lpad(to_hex((i * 7919) %% %3$d), 32, '0')::uuid, decode(repeat('00', 16), 'hex'), 'Approved as planned'
                    from generate_series(%1$d::bigint, %2$d - 1) i""".formatted(filled, next, PEOPLE));
            filled = next;
            progress.step();
        }
        database.execute("vacuum analyze audit_entry", "vacuum analyze audit_personal", "checkpoint");
    }

    /** Renews the session, which is not an event: nothing more may reach a log whose entries are made up. */
    private void refresh() throws IOException, InterruptedException {
        session = post(
                "refresh", Map.of("refreshToken", session.path("refreshToken").asText()));
    }

    private JsonNode post(String call, Map<String, String> body) throws IOException, InterruptedException {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(auth + call))
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        return JSON.readTree(answer.body());
    }
}
