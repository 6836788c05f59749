package io.athenabudget.insights.figures;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The backlog as it goes on when weeks stay as they were: each day changes it by the median of what the days of its name changed.
 * What single days differed from that by, taken to be independent of each other, gives the range.
 */
final class BacklogForecast {
    private static final int LEAST_DAYS = 14;

    /** Of the normal distribution: four fifths lie within as many standard deviations. */
    private static final double FOUR_FIFTHS = 1.2816;

    private BacklogForecast() {}

    /** @param days without gaps up to today, which is not over yet */
    static List<Backlog.Expected> of(List<Backlog.Day> days, Instant now, int ahead) {
        List<Backlog.Day> known = sinceTheFirstMove(days.subList(0, days.size() - 1));
        if (known.size() < LEAST_DAYS) {
            return List.of();
        }
        Map<DayOfWeek, Double> changes = changes(known);
        double variance = known.stream()
                .mapToDouble(day ->
                        Math.pow(day.net() - changes.getOrDefault(day.day().getDayOfWeek(), 0.0), 2))
                .average()
                .orElse(0);
        Backlog.Day today = days.get(days.size() - 1);
        double open = today.open();
        double spent = 0;
        List<Backlog.Expected> expected = new ArrayList<>();
        for (int i = 0; i < ahead; i++) {
            LocalDate day = today.day().plusDays(i);
            double part = i == 0 ? restOf(day, now) : 1;
            open = Math.max(0, open + part * changes.getOrDefault(day.getDayOfWeek(), 0.0));
            spent += part;
            double range = FOUR_FIFTHS * Math.sqrt(variance * spent);
            expected.add(new Backlog.Expected(
                    day, Math.round(open), Math.round(Math.max(0, open - range)), Math.round(open + range)));
        }
        return expected;
    }

    /** Before anything was submitted there is nothing to learn from. */
    private static List<Backlog.Day> sinceTheFirstMove(List<Backlog.Day> days) {
        return days.stream()
                .dropWhile(day -> day.opened() == 0 && day.closed() == 0 && day.open() == 0)
                .toList();
    }

    private static Map<DayOfWeek, Double> changes(List<Backlog.Day> days) {
        return days.stream()
                .collect(Collectors.groupingBy(
                        day -> day.day().getDayOfWeek(),
                        () -> new EnumMap<>(DayOfWeek.class),
                        Collectors.collectingAndThen(Collectors.toList(), BacklogForecast::median)));
    }

    private static double median(List<Backlog.Day> days) {
        long[] changes = days.stream().mapToLong(Backlog.Day::net).sorted().toArray();
        int middle = changes.length / 2;
        return changes.length % 2 == 1 ? changes[middle] : (changes[middle - 1] + changes[middle]) / 2.0;
    }

    private static double restOf(LocalDate day, Instant now) {
        Instant end = day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        return (double) Duration.between(now, end).toSeconds()
                / Duration.ofDays(1).toSeconds();
    }
}
