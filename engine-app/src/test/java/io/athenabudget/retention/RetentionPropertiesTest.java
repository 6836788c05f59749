package io.athenabudget.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.athenabudget.requests.RequestStatus;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetentionPropertiesTest {
    private static final NightWindow NIGHT = NightWindow.of("22:00-04:00");

    @ParameterizedTest
    @CsvSource({
        "22:00-04:00, 22:00, true",
        "22:00-04:00, 03:59, true",
        "22:00-04:00, 04:00, false",
        "22:00-04:00, 12:00, false",
        "01:00-05:00, 04:59, true",
        "01:00-05:00, 05:00, false",
        "01:00-05:00, 00:59, false",
        "00:00-00:00, 12:00, true"
    })
    void the_window_may_reach_over_midnight(String window, LocalTime time, boolean inside) {
        assertThat(NightWindow.of(window).contains(time)).isEqualTo(inside);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "22:00", "22:00-25:00", "at night", "22:00-04:00-05:00"})
    void a_window_that_is_none_says_how_one_looks(String text) {
        assertThatThrownBy(() -> NightWindow.of(text)).hasMessageContaining("such as 22:00-04:00");
    }

    @Test
    void ten_years_are_kept_unless_it_is_said_otherwise() {
        assertThat(new RetentionProperties(List.of(), null, NIGHT).classes())
                .extracting(RetentionClass::name, RetentionClass::keep)
                .containsExactly(tuple("standard", Period.ofYears(10)));
    }

    @Test
    void the_last_class_is_for_all_and_no_two_have_one_name() {
        RetentionClass some =
                new RetentionClass("some", Period.ofYears(1), Set.of(RequestStatus.REJECTED), Set.of(), Set.of(), null);
        RetentionClass all = new RetentionClass("all", Period.ofYears(1), Set.of(), Set.of(), Set.of(), null);
        assertThatThrownBy(() -> new RetentionProperties(List.of(some), null, NIGHT))
                .hasMessageContaining("must be for all requests");
        assertThatThrownBy(() -> new RetentionProperties(List.of(all, all), null, NIGHT))
                .hasMessageContaining("two of the name all");
        assertThat(new RetentionProperties(List.of(some, all), null, NIGHT).classes())
                .hasSize(2);
    }

    @Test
    void nothing_is_kept_for_no_time() {
        assertThatThrownBy(() -> new RetentionClass("none", Period.ZERO, Set.of(), Set.of(), Set.of(), null))
                .hasMessageContaining("longer than nothing");
    }
}
