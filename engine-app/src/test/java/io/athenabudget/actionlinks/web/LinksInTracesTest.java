package io.athenabudget.actionlinks.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.common.KeyValue;
import io.micrometer.observation.Observation;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class LinksInTracesTest {
    @Test
    void a_trace_tells_that_a_link_was_followed_and_not_which() {
        assertThat(traced("/act/secret")).isEqualTo("/act/…");
        assertThat(traced("/api/v1/users/me")).isEqualTo("/api/v1/users/me");
    }

    private static String traced(String url) {
        Observation.Context call = new Observation.Context();
        call.addHighCardinalityKeyValue(KeyValue.of("http.url", url));
        Observation.Context told = new ActionAccess().linksStayOutOfTraces().map(call);
        return Objects.requireNonNull(told.getHighCardinalityKeyValue("http.url"))
                .getValue();
    }
}
