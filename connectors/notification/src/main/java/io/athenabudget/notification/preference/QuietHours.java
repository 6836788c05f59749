package io.athenabudget.notification.preference;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/** Hours in which nothing may ring, by the clock of the person: from 22:00 until 07:00 passes midnight. */
public record QuietHours(LocalTime from, LocalTime until) {
    /** When they end, if they are on; otherwise the time that was asked about. */
    public ZonedDateTime endIfOn(ZonedDateTime time) {
        if (!isOn(time.toLocalTime())) {
            return time;
        }
        LocalDate day = time.toLocalTime().isBefore(until)
                ? time.toLocalDate()
                : time.toLocalDate().plusDays(1);
        return day.atTime(until).atZone(time.getZone());
    }

    private boolean isOn(LocalTime time) {
        return from.isBefore(until)
                ? !time.isBefore(from) && time.isBefore(until)
                : !time.isBefore(from) || time.isBefore(until);
    }
}
