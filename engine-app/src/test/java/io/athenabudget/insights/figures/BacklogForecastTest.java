package io.athenabudget.insights.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;

class BacklogForecastTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Instant MIDNIGHT = TODAY.atStartOfDay(ZoneOffset.UTC).toInstant();

    /** Weeks of which each is like the others: four come in on working days, six go out on Mondays and Tuesdays. */
    private static long everyWeek(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY, SUNDAY -> 0;
            case MONDAY, TUESDAY -> -2;
            default -> 4;
        };
    }

    /** The days up to today; the last one has not begun to change anything. */
    private static List<Backlog.Day> days(int count, long open, ToLongFunction<LocalDate> change) {
        List<Backlog.Day> days = new ArrayList<>();
        for (LocalDate day = TODAY.minusDays(count); day.isBefore(TODAY); day = day.plusDays(1)) {
            long net = change.applyAsLong(day);
            open += net;
            days.add(new Backlog.Day(day, Math.max(0, net), Math.max(0, -net), open));
        }
        days.add(new Backlog.Day(TODAY, 0, 0, open));
        return days;
    }

    @Test
    void weeks_that_are_all_the_same_go_on_as_they_were_and_leave_no_doubt() {
        List<Backlog.Day> days = days(56, 10, BacklogForecastTest::everyWeek);
        long open = days.get(56).open();

        List<Backlog.Expected> expected = BacklogForecast.of(days, MIDNIGHT, 14);

        assertThat(expected).hasSize(14);
        for (Backlog.Expected each : expected) {
            open += everyWeek(each.day());
            assertThat(each).isEqualTo(new Backlog.Expected(each.day(), open, open, open));
        }
    }

    @Test
    void a_single_odd_day_changes_no_forecast_but_widens_its_range() {
        List<Backlog.Day> days = days(56, 10, day -> everyWeek(day) + (day.equals(TODAY.minusWeeks(3)) ? 500 : 0));

        List<Backlog.Expected> expected = BacklogForecast.of(days, MIDNIGHT, 8);

        long open = days.get(56).open();
        assertThat(expected.get(0).open()).isEqualTo(open + everyWeek(TODAY));
        assertThat(expected.get(7).high() - expected.get(7).low())
                .isGreaterThan(expected.get(0).high() - expected.get(0).low())
                .isPositive();
    }

    @Test
    void four_days_out_of_five_end_within_the_range() {
        Random random = new Random(1);
        int within = 0;
        int all = 0;
        for (int trial = 0; trial < 500; trial++) {
            List<Backlog.Day> days = days(56, 1_000, day -> everyWeek(day) + Math.round(random.nextGaussian() * 5));
            Backlog.Expected expected = BacklogForecast.of(days, MIDNIGHT, 1).get(0);
            long open = days.get(56).open() + everyWeek(TODAY) + Math.round(random.nextGaussian() * 5);
            all++;
            within += open >= expected.low() && open <= expected.high() ? 1 : 0;
        }
        assertThat((double) within / all).isBetween(0.72, 0.88);
    }

    @Test
    void of_today_only_the_rest_is_still_to_come_and_nothing_falls_below_nothing() {
        List<Backlog.Day> days = days(56, 200, day -> day.getDayOfWeek() == DayOfWeek.WEDNESDAY ? -10 : 0);
        long open = days.get(56).open();

        assertThat(BacklogForecast.of(days, MIDNIGHT.plusSeconds(12 * 3600), 1)
                        .get(0)
                        .open())
                .isEqualTo(open - 5);
        assertThat(BacklogForecast.of(
                        days(56, 80, day -> day.getDayOfWeek() == DayOfWeek.WEDNESDAY ? -10 : 0), MIDNIGHT, 14))
                .allSatisfy(each -> assertThat(each.open()).isNotNegative());
    }

    @Test
    void before_there_are_two_weeks_nothing_is_expected() {
        assertThat(BacklogForecast.of(days(13, 0, day -> 1), MIDNIGHT, 14)).isEmpty();
        assertThat(BacklogForecast.of(days(14, 0, day -> 1), MIDNIGHT, 14)).hasSize(14);
        // Weeks before the first request teach nothing.
        assertThat(BacklogForecast.of(days(56, 0, day -> day.isAfter(TODAY.minusDays(10)) ? 1 : 0), MIDNIGHT, 14))
                .isEmpty();
    }
}
