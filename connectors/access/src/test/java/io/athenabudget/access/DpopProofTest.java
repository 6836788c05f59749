package io.athenabudget.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DpopProofTest {
    private final TestSender sender = TestSender.create();

    @ParameterizedTest
    @CsvSource({
        "https://athena.example/a, https://athena.example/a",
        "https://athena.example/a, HTTPS://Athena.Example:443/a",
        "http://athena.example:80/a, http://athena.example/a",
        "https://athena.example, https://athena.example/",
        "https://athena.example/a?b=c, https://athena.example/a",
    })
    void an_address_may_be_spelled_in_several_ways(String said, String called) {
        assertThat(proofOf(said).isFor(called)).isTrue();
        assertThat(proofOf(said).isForPathOf(called)).isTrue();
    }

    /** Servers take brackets in a path; no address has them as they are. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://athena.example/a",
                "https://athena.example:8443/a",
                "https://elsewhere.example/a",
                "https://athena.example/A",
                "https://athena.example/a/",
                "https://athena.example/%61",
                "https://athena.example/a[]"
            })
    void another_address_is_another(String called) {
        assertThat(proofOf("https://athena.example/a").isFor(called)).isFalse();
    }

    private DpopProof proofOf(String address) {
        return DpopProof.parse(sender.proof("GET", address, null));
    }
}
