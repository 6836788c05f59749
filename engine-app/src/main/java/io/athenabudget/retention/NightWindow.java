package io.athenabudget.retention;

import java.time.DateTimeException;
import java.time.LocalTime;

/**
 * When history is archived and removed, by the clock of the machine.
 *
 * @param end the same as the start is all day
 */
record NightWindow(LocalTime start, LocalTime end) {
    /** Reads 22:00-04:00. Spring finds it by its name, and only when it is public. */
    public static NightWindow of(String text) {
        String[] times = text.split("-", -1);
        try {
            if (times.length == 2) {
                return new NightWindow(LocalTime.parse(times[0].strip()), LocalTime.parse(times[1].strip()));
            }
        } catch (DateTimeException e) {
            // Told below, as what has not two times at all.
        }
        throw new IllegalArgumentException(
                "athena.retention.window is " + text + ": give two times of the day, such as 22:00-04:00");
    }

    boolean contains(LocalTime time) {
        boolean afterStart = !time.isBefore(start);
        return start.isBefore(end) ? afterStart && time.isBefore(end) : afterStart || time.isBefore(end);
    }
}
