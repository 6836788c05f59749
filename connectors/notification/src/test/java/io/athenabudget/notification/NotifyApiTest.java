package io.athenabudget.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.athenabudget.notification.EngineApp.Person;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What services and people can ask of the service. */
class NotifyApiTest extends RunningNotifications {
    @Test
    void a_service_sends_a_mail_and_asks_what_became_of_it() throws Exception {
        Person person = ENGINE.person("Mailed");
        HttpResponse<String> queued = call(
                "POST",
                "/api/v1/notify/email",
                Map.of("userId", person.id(), "subject", "Hello", "text", "World"),
                null);
        assertThat(queued.statusCode()).as(queued.body()).isEqualTo(202);
        String status = json(queued).at("/items/0/status").asText();
        awaitMail(person, 1);
        eventually(() ->
                json(call("GET", status, null, null)).path("state").asText().equals("SENT"));
        JsonNode told = json(call("GET", status, null, SERVICES.token("ADMIN")));
        assertThat(told.path("userId").asText()).isEqualTo(person.id().toString());
        assertThat(told.path("history")).hasSize(2);
        assertThat(call("GET", status, null, SERVICES.token("SALES")).statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_push_goes_to_each_device_of_a_user() throws Exception {
        Person person = ENGINE.person("Devices");
        String one = person.device();
        String two = person.device();
        HttpResponse<String> queued = call(
                "POST",
                "/api/v1/notify/push",
                Map.of("userId", person.id(), "subject", "Hello", "text", "World", "link", "https://example.com/x"),
                null);
        assertThat(json(queued).path("items")).hasSize(2);
        eventually(() -> PUSH.seen(one).size() == 1 && PUSH.seen(two).size() == 1);
    }

    @Test
    void the_same_key_sends_once_and_never_two_different_messages() throws Exception {
        Map<String, Object> mail =
                Map.of("address", "key-" + UUID.randomUUID() + "@example.com", "subject", "S", "text", "T");
        String key = UUID.randomUUID().toString();
        JsonNode first = json(call("POST", "/api/v1/notify/email", mail, null, "Idempotency-Key", key));
        JsonNode second = json(call("POST", "/api/v1/notify/email", mail, null, "Idempotency-Key", key));
        assertThat(second).isEqualTo(first);
        Map<String, Object> other = new HashMap<>(mail);
        other.put("text", "something else");
        HttpResponse<String> refused = call("POST", "/api/v1/notify/email", other, null, "Idempotency-Key", key);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("idempotency-key-reused");
        eventually(() -> MAIL.seen(String.valueOf(mail.get("address"))).size() == 1);
    }

    @Test
    void what_cannot_be_sent_is_refused_with_the_reason() throws Exception {
        assertThat(errors("email", Map.of("text", "x", "subject", "y"))).contains("/userId");
        assertThat(errors("email", Map.of("address", "nobody", "text", "x", "subject", "y")))
                .contains("/address");
        assertThat(errors("email", Map.of("address", "a@b\r\nBcc: c@d", "text", "x", "subject", "y")))
                .contains("/address");
        assertThat(errors("email", Map.of("address", "a@b.example", "text", "x", "subject", "a\r\nBcc: c@d")))
                .contains("/subject");
        assertThat(errors("sms", Map.of("address", "0600123456", "text", "x"))).contains("/address");
        assertThat(errors("push", Map.of("address", "t", "text", "", "subject", "y")))
                .contains("/text");
        assertThat(errors("push", Map.of("address", "t", "text", "x", "subject", "y", "link", "javascript:alert(1)")))
                .contains("/link");
        Person silent = ENGINE.person("Silent");
        silent.without("email");
        assertThat(call(
                                "POST",
                                "/api/v1/notify/email",
                                Map.of("userId", silent.id(), "text", "x", "subject", "y"),
                                null)
                        .statusCode())
                .isEqualTo(422);
        assertThat(call("POST", "/api/v1/notify/sms", Map.of("userId", UUID.randomUUID(), "text", "x"), null)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void nobody_but_a_known_service_gets_in() throws Exception {
        var stranger = SERVICES.client(SERVICES.authority(), "audit");
        HttpResponse<String> refused = call(
                stranger,
                "POST",
                "/api/v1/notify/email",
                Map.of("address", "a@b.example", "subject", "S", "text", "T"),
                SERVICES.token("ADMIN"));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("unknown-caller");
    }

    @Test
    void preferences_are_everybodys_own_and_changed_by_one_at_a_time() throws Exception {
        UUID person = UUID.randomUUID();
        String token = SERVICES.token(person, "SALES");
        HttpResponse<String> initial = call("GET", "/api/v1/notify/preferences", null, token);
        assertThat(json(initial).path("push").asBoolean()).isTrue();
        assertThat(json(initial).path("sms").asBoolean()).isFalse();
        String etag = initial.headers().firstValue("ETag").orElseThrow();

        Map<String, Object> chosen = Map.of(
                "push", false,
                "email", true,
                "sms", true,
                "quietHours", Map.of("from", "22:00", "until", "07:00"),
                "digestAt", "08:30");
        HttpResponse<String> changed = call("PUT", "/api/v1/notify/preferences", chosen, token, "If-Match", etag);
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        assertThat(json(changed).at("/quietHours/from").asText()).isEqualTo("22:00");
        assertThat(json(changed).path("digestAt").asText()).isEqualTo("08:30");
        assertThat(call("PUT", "/api/v1/notify/preferences", chosen, token, "If-Match", etag)
                        .statusCode())
                .isEqualTo(412);
        assertThat(json(call("GET", "/api/v1/notify/preferences", null, token))).isEqualTo(json(changed));
        assertThat(json(call("GET", "/api/v1/notify/preferences", null, SERVICES.token("SALES")))
                        .path("push")
                        .asBoolean())
                .isTrue();
        assertThat(call("GET", "/api/v1/notify/preferences", null, null).statusCode())
                .isEqualTo(401);
    }

    @Test
    void preferences_that_make_no_sense_are_refused() throws Exception {
        String token = SERVICES.token("SALES");
        HttpResponse<String> missing = call("PUT", "/api/v1/notify/preferences", Map.of("push", true), token);
        assertThat(missing.statusCode()).isEqualTo(400);
        assertThat(missing.body()).contains("/email").contains("/sms");
        for (String hours : new String[] {"{\"from\":\"22:00\"}", "{\"from\":\"7\",\"until\":\"8\"}"}) {
            assertThat(call(
                                    "PUT",
                                    "/api/v1/notify/preferences",
                                    "{\"push\":true,\"email\":true,\"sms\":true,\"quietHours\":" + hours + "}",
                                    token)
                            .statusCode())
                    .isEqualTo(400);
        }
        assertThat(call(
                                "PUT",
                                "/api/v1/notify/preferences",
                                Map.of("push", true, "email", true, "sms", true, "muted", new String[] {"NONSENSE"}),
                                token)
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void administrators_see_what_was_sent_page_by_page_and_not_what_it_said() throws Exception {
        Person person = ENGINE.person("Listed");
        for (int i = 0; i < 3; i++) {
            call(
                    "POST",
                    "/api/v1/notify/email",
                    Map.of("userId", person.id(), "subject", "S" + i, "text", "secret"),
                    null);
        }
        String path = "/api/v1/notify/messages?limit=2&userId=" + person.id();
        JsonNode first = json(call("GET", path, null, SERVICES.token("ANALYST")));
        assertThat(first.path("items")).hasSize(2);
        assertThat(first.toString()).doesNotContain("secret").doesNotContain(person.email());
        JsonNode second =
                json(call("GET", path + "&cursor=" + first.path("nextCursor").asText(), null, SERVICES.token("ADMIN")));
        assertThat(second.path("items")).hasSize(1);
        assertThat(second.path("nextCursor").isNull()).isTrue();
        assertThat(call("GET", path, null, SERVICES.token("SALES")).statusCode())
                .isEqualTo(403);
    }

    @Test
    void the_outbox_shows_messages_as_text_and_mails_in_a_sandbox() throws Exception {
        String evil = "<script>alert(1)</script>";
        HttpResponse<String> queued =
                call("POST", "/api/v1/notify/sms", Map.of("address", "+34600123456", "text", evil), null);
        String id = json(queued).at("/items/0/id").asText();
        eventually(() -> json(call("GET", "/api/v1/notify/status/" + id, null, null))
                .path("state")
                .asText()
                .equals("DELIVERED"));
        HttpResponse<String> page = call("GET", "/dev/outbox?id=" + id, null, null);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("+34600123456")
                .contains("&lt;script&gt;")
                .doesNotContain(evil);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'");
        assertThat(call("GET", "/dev/outbox/" + UUID.randomUUID() + "/mail", null, null)
                        .statusCode())
                .isEqualTo(404);
    }

    private String errors(String medium, Map<String, Object> body) throws Exception {
        HttpResponse<String> answer = call("POST", "/api/v1/notify/" + medium, body, null);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        return json(answer).path("errors").toString();
    }
}
