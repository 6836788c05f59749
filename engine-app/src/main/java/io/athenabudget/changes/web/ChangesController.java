package io.athenabudget.changes.web;

import io.athenabudget.changes.LiveChanges;
import io.athenabudget.identity.Access;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/changes")
@Tag(name = "Changes")
class ChangesController {
    private static final String DESCRIPTION = """
            Server-sent events, for clients that read the body of an ordinary call (`EventSource` cannot send the access \
            token). First comes `ready`; from then on `requests` when requests of mine changed, and `approvals` when \
            approvals changed that I may decide or have decided. Their data is `{"ids": […], "watermark": "…"}`: without \
            `ids`, any may have changed; `GET …/updates?lastSync=` with the watermark answers with at least these. What \
            changed before `ready` is not told: look once then. A comment comes every 15 seconds. The stream ends with the \
            access token and with the session: refresh, and open it again.""";

    private final LiveChanges changes;

    ChangesController(LiveChanges changes) {
        this.changes = changes;
    }

    @GetMapping(produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(
            summary = "Follow that something of mine changes",
            description = DESCRIPTION,
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            description = "Events, without an end",
                            content =
                                    @Content(
                                            mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                                            schema = @Schema(type = "string"))))
    void follow(Access access, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        // Proxies that collect answers would keep this one for ever.
        response.setHeader("X-Accel-Buffering", "no");
        if (request.getMethod().equals(HttpMethod.HEAD.name())) {
            return;
        }
        changes.follow(access, request, response.getOutputStream());
    }
}
