package io.athenabudget.calls;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Says that the call was answered before, under the same idempotency key: this is what was answered. */
final class StoredAnswer extends RuntimeException {
    private final int status;
    private final @Nullable String location;
    private final @Nullable String etag;
    private final @Nullable String mediaType;
    private final @Nullable String body;

    StoredAnswer(
            int status,
            @Nullable String location,
            @Nullable String etag,
            @Nullable String mediaType,
            @Nullable String body) {
        super(null, null, false, false);
        this.status = status;
        this.location = location;
        this.etag = etag;
        this.mediaType = mediaType;
        this.body = body;
    }

    ResponseEntity<String> toResponse() {
        HttpHeaders headers = new HttpHeaders();
        headers.set("Idempotent-Replayed", "true");
        if (location != null) {
            headers.setLocation(URI.create(location));
        }
        if (etag != null) {
            headers.setETag(etag);
        }
        if (mediaType != null) {
            headers.setContentType(MediaType.parseMediaType(mediaType));
        }
        return new ResponseEntity<>(body, headers, status);
    }
}
