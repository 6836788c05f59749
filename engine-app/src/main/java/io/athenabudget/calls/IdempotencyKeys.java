package io.athenabudget.calls;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.athenabudget.rest.Refusal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/** What was answered under which idempotency key. Kept for a day, then a key may be used again. */
@Repository
class IdempotencyKeys {
    private final JdbcClient jdbc;
    private final ObjectMapper json;

    IdempotencyKeys(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * Claims a key for the transaction under way. Waits while another transaction holds the same key.
     *
     * @throws StoredAnswer when the same call was answered already
     * @throws KeyReused when another call was made under the key
     */
    void claim(String actor, String key, byte[] fingerprint) {
        if (insert(actor, key, fingerprint)) {
            return;
        }
        jdbc.sql("""
                        select fingerprint = ? as same, status, location, etag, media_type, body,
                               status is null and created_at > clock_timestamp() - interval '1 minute' as under_way
                        from idempotency_key where actor = ? and key = ?""").params(fingerprint, actor, key).query(row -> {
            if (!row.getBoolean("same")) {
                throw new KeyReused();
            }
            if (row.getBoolean("under_way")) {
                throw new StillUnderWay();
            }
            int status = row.getInt("status");
            if (status != 0) {
                throw new StoredAnswer(
                        status,
                        row.getString("location"),
                        row.getString("etag"),
                        row.getString("media_type"),
                        row.getString("body"));
            }
        });
    }

    private boolean insert(String actor, String key, byte[] fingerprint) {
        return jdbc.sql("insert into idempotency_key (actor, key, fingerprint) values (?, ?, ?) on conflict do nothing")
                        .params(actor, key, fingerprint)
                        .update()
                == 1;
    }

    void store(String actor, String key, ResponseEntity<?> answer) {
        HttpHeaders headers = answer.getHeaders();
        store(
                actor,
                key,
                answer.getStatusCode().value(),
                Objects.toString(headers.getLocation(), null),
                headers.getETag(),
                answer.getBody() == null ? null : MediaType.APPLICATION_JSON_VALUE,
                answer.getBody());
    }

    /** Stores a refusal. The transaction that held the claim was rolled back, so the key is claimed anew. */
    void storeRefusal(String actor, String key, byte[] fingerprint, ProblemDetail problem) {
        insert(actor, key, fingerprint);
        store(actor, key, problem.getStatus(), null, null, MediaType.APPLICATION_PROBLEM_JSON_VALUE, problem);
    }

    private void store(
            String actor,
            String key,
            int status,
            @Nullable String location,
            @Nullable String etag,
            @Nullable String mediaType,
            @Nullable Object body) {
        jdbc.sql("""
                        update idempotency_key set status = ?, location = ?, etag = ?, media_type = ?, body = ?
                        where actor = ? and key = ?""")
                .params(status, location, etag, mediaType, body == null ? null : write(body), actor, key)
                .update();
    }

    private String write(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An answer cannot be written as JSON", e);
        }
    }

    @Scheduled(fixedDelayString = "PT10M")
    void prune() {
        jdbc.sql("delete from idempotency_key where created_at < clock_timestamp() - interval '1 day'")
                .update();
    }

    /** The key was used for a different call. */
    static final class KeyReused extends Refusal {
        KeyReused() {
            super(
                    HttpStatus.UNPROCESSABLE_ENTITY,
                    "idempotency-key-reused",
                    "This Idempotency-Key was used for another call. Use a new key for each new call.");
        }
    }

    /** The same batch is being worked on. */
    static final class StillUnderWay extends Refusal {
        StillUnderWay() {
            super(
                    HttpStatus.CONFLICT,
                    "still-under-way",
                    "The same call is being worked on. Ask again in a moment with the same Idempotency-Key.");
        }
    }
}
