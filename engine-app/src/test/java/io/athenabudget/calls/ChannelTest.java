package io.athenabudget.calls;

import static org.assertj.core.api.Assertions.assertThat;

import io.athenabudget.events.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChannelTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PHONE | AthenaBudget/7 CFNetwork/1410.0.3 Darwin/22.6.0
            PHONE | okhttp/4.12.0
            PHONE | Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1
            PHONE | Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36
            WEB   | Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15
            WEB   | Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:132.0) Gecko/20100101 Firefox/132.0
            API   | curl/8.5.0
            API   | Apache-HttpClient/4.5.13 (Java/17.0.13)
            """)
    void is_told_by_what_the_client_calls_itself(Channel channel, String userAgent) {
        assertThat(Channel.of(null, userAgent)).isEqualTo(channel);
    }

    @Test
    void a_link_is_one_wherever_it_is_opened() {
        assertThat(Channel.of(Origin.ACTION_LINK, "Mozilla/5.0 (iPhone) Mobile"))
                .isEqualTo(Channel.LINK);
    }

    @Test
    void who_does_not_say_is_a_program() {
        assertThat(Channel.of(null, null)).isEqualTo(Channel.API);
    }
}
