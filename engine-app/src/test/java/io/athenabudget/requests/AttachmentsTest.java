package io.athenabudget.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.notNullValue;

import io.athenabudget.RunningApplication;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AttachmentsTest extends RunningApplication {
    private static final byte[] OFFER = "Forty square metres, corner stand".getBytes(StandardCharsets.UTF_8);

    @Test
    void a_file_is_kept_in_the_database_unless_something_else_is_configured() {
        UUID request = submit("sales");
        UUID attachment = attach(request, OFFER);

        assertThat(download(request, attachment)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray())
                .isEqualTo(OFFER);
        assertThat(jdbc.sql("select stored_in from request_attachment where id = ?")
                        .param(attachment)
                        .query(String.class)
                        .single())
                .isEqualTo("DATABASE");
    }

    @Test
    void content_that_was_altered_in_the_database_is_not_handed_out() {
        UUID request = submit("sales");
        UUID attachment = attach(request, OFFER);
        jdbc.sql("update request_attachment set content = 'Four square metres' where id = ?")
                .param(attachment)
                .update();

        download(request, attachment).then().statusCode(502).body("type", endsWith("/attachment-damaged"));
    }

    @Test
    void a_file_in_a_storage_that_is_not_configured_any_more_is_unavailable_and_not_gone() {
        UUID request = submit("sales");
        UUID attachment = attach(request, OFFER);
        jdbc.sql("update request_attachment set stored_in = 'S3', content = null where id = ?")
                .param(attachment)
                .update();

        download(request, attachment)
                .then()
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .body("type", endsWith("/storage-unavailable"));
    }

    @Test
    void a_row_has_content_exactly_when_it_says_so() {
        UUID attachment = attach(submit("sales"), OFFER);
        assertThatThrownBy(() -> jdbc.sql("update request_attachment set stored_in = 'S3' where id = ?")
                        .param(attachment)
                        .update())
                .hasMessageContaining("check constraint");
        assertThatThrownBy(() -> jdbc.sql("update request_attachment set content = null where id = ?")
                        .param(attachment)
                        .update())
                .hasMessageContaining("check constraint");
    }

    private UUID attach(UUID request, byte[] content) {
        return UUID.fromString(as("sales")
                .contentType(ContentType.MULTIPART)
                .multiPart("file", "offer.txt", content, "text/plain")
                .post("/api/v1/requests/" + request + "/attachments")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private Response download(UUID request, UUID attachment) {
        return as("sales").get("/api/v1/requests/" + request + "/attachments/" + attachment);
    }
}
