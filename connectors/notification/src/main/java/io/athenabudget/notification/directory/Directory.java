package io.athenabudget.notification.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;

/**
 * Asks engine-app over mutual TLS. Where it cannot be reached, calls throw
 * {@link org.springframework.web.client.RestClientException}: what needed the answer is tried again later.
 */
public class Directory {
    /** As many as engine-app answers for at once. */
    private static final int MOST = 200;

    private final RestClient engine;

    Directory(RestClient engine) {
        this.engine = engine;
    }

    private record Recipients(
            List<Recipient> items, @Nullable String nextCursor) {}

    /** Those of these people who exist. */
    public List<Recipient> recipients(Collection<UUID> ids) {
        List<UUID> asked = ids.stream().distinct().toList();
        List<Recipient> recipients = new ArrayList<>();
        for (int from = 0; from < asked.size(); from += MOST) {
            Object[] some =
                    asked.subList(from, Math.min(asked.size(), from + MOST)).toArray();
            recipients.addAll(items(engine.get()
                    .uri(uri -> uri.path("/internal/v1/recipients")
                            .queryParam("id", some)
                            .build())
                    .retrieve()
                    .body(Recipients.class)));
        }
        return recipients;
    }

    public Optional<Recipient> recipient(UUID id) {
        return recipients(List.of(id)).stream().findFirst();
    }

    public List<Recipient> administrators() {
        List<Recipient> administrators = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Recipients page = administrators(cursor);
            administrators.addAll(items(page));
            cursor = Optional.ofNullable(page).map(Recipients::nextCursor);
        } while (cursor.isPresent());
        return administrators;
    }

    private @Nullable Recipients administrators(Optional<String> cursor) {
        return engine.get()
                .uri(uri -> uri.path("/internal/v1/recipients")
                        .queryParam("role", "ADMIN")
                        .queryParamIfPresent("cursor", cursor.map(it -> "{cursor}"))
                        .build(cursor.orElse("")))
                .retrieve()
                .body(Recipients.class);
    }

    public Optional<BudgetRequest> request(UUID id) {
        return found(() ->
                engine.get().uri("/internal/v1/requests/{id}", id).retrieve().body(BudgetRequest.class));
    }

    public Optional<Approval> approval(UUID id) {
        return found(() ->
                engine.get().uri("/internal/v1/approvals/{id}", id).retrieve().body(Approval.class));
    }

    /** What somebody has to do with a place of the assignment matrix; nothing when there is no such place any more. */
    public Optional<Responsibility> responsibility(UUID person, Place place) {
        // What administrators typed goes into the address as variables, so that it is encoded.
        return found(() -> engine.get()
                .uri(uri -> uri.path("/internal/v1/responsibilities")
                        .queryParam("userId", person)
                        .queryParam("categoryId", place.categoryId())
                        .queryParam("level", "{level}")
                        .queryParamIfPresent("region", Optional.ofNullable(place.region() == null ? null : "{region}"))
                        .queryParamIfPresent("departmentId", Optional.ofNullable(place.departmentId()))
                        .build(place.level(), place.region()))
                .retrieve()
                .body(Responsibility.class));
    }

    /** Links by which this person decides this approval; none when they may not, or no longer. */
    public Optional<ActionLinks> links(UUID approvalId, UUID person) {
        return found(() -> engine.post()
                .uri("/internal/v1/approvals/{id}/links", approvalId)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("userId", person))
                .retrieve()
                .body(ActionLinks.class));
    }

    /** Lets a device's push token be forgotten, as no message to it will ever arrive. */
    public void pushTokenGone(UUID device, String pushToken) {
        engine.post()
                .uri("/internal/v1/devices/{id}/push-token-gone", device)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("pushToken", pushToken))
                .retrieve()
                .onStatus(status -> status.isSameCodeAs(HttpStatusCode.valueOf(404)), (request, response) -> {})
                .toBodilessEntity();
    }

    private interface Call<T> {
        @Nullable
        T answer();
    }

    private static <T> Optional<T> found(Call<T> call) {
        try {
            return Optional.ofNullable(call.answer());
        } catch (HttpClientErrorException.NotFound | HttpClientErrorException.Conflict e) {
            return Optional.empty();
        }
    }

    private static List<Recipient> items(@Nullable Recipients recipients) {
        return recipients == null ? List.of() : recipients.items;
    }
}
