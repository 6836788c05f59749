package io.athenabudget.notification.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.client.match.MockRestRequestMatchers.requestTo;
import static org.springframework.test.web.client.response.MockRestResponseCreators.withSuccess;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.client.MockRestServiceServer;
import org.springframework.web.client.RestClient;

class DirectoryTest {
    private final RestClient.Builder client = RestClient.builder().baseUrl("https://engine-app");
    private final MockRestServiceServer engine =
            MockRestServiceServer.bindTo(client).build();
    private final Directory directory = new Directory(client.build());

    @Test
    void all_administrators_are_found_however_many_pages_they_fill() {
        answer("", 200, "a+b/c=");
        answer("&cursor=a%2Bb%2Fc%3D", 200, "d");
        answer("&cursor=d", 7, null);

        assertThat(directory.administrators())
                .extracting(Recipient::id)
                .hasSize(407)
                .doesNotHaveDuplicates();
        engine.verify();
    }

    private void answer(String cursor, int administrators, @Nullable String nextCursor) {
        String items = IntStream.range(0, administrators)
                .mapToObj(i -> """
                        {"id": "%s", "displayName": "A", "locale": "en", "timeZone": "UTC", "active": true,
                        "devices": []}""".formatted(UUID.randomUUID()))
                .collect(Collectors.joining(","));
        String next = nextCursor == null ? "null" : "\"" + nextCursor + "\"";
        engine.expect(requestTo("https://engine-app/internal/v1/recipients?role=ADMIN" + cursor))
                .andRespond(withSuccess(
                        "{\"items\": [" + items + "], \"nextCursor\": " + next + "}", MediaType.APPLICATION_JSON));
    }
}
