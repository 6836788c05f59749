package io.athenabudget.notification.preference;

import static org.assertj.core.api.Assertions.assertThat;

import io.athenabudget.notification.channel.Medium;
import io.athenabudget.notification.wording.Kind;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PreferencesTest {
    private static final QuietHours NIGHT = new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0));
    private static final QuietHours LUNCH = new QuietHours(LocalTime.of(12, 0), LocalTime.of(13, 30));

    @Test
    void quiet_hours_over_midnight_end_in_the_morning() {
        assertThat(push(NIGHT, "2026-11-25T23:10+01:00[Europe/Madrid]"))
                .isEqualTo("2026-11-26T07:00+01:00[Europe/Madrid]");
        assertThat(push(NIGHT, "2026-11-26T06:59+01:00[Europe/Madrid]"))
                .isEqualTo("2026-11-26T07:00+01:00[Europe/Madrid]");
        assertThat(push(NIGHT, "2026-11-26T07:00+01:00[Europe/Madrid]"))
                .isEqualTo("2026-11-26T07:00+01:00[Europe/Madrid]");
        assertThat(push(NIGHT, "2026-11-26T21:59+01:00[Europe/Madrid]"))
                .isEqualTo("2026-11-26T21:59+01:00[Europe/Madrid]");
    }

    @Test
    void quiet_hours_within_a_day_end_on_that_day() {
        assertThat(push(LUNCH, "2026-11-25T12:00Z[UTC]")).isEqualTo("2026-11-25T13:30Z[UTC]");
        assertThat(push(LUNCH, "2026-11-25T13:30Z[UTC]")).isEqualTo("2026-11-25T13:30Z[UTC]");
    }

    @Test
    void quiet_hours_follow_the_clock_on_the_wall_when_summer_time_begins() {
        assertThat(push(NIGHT, "2026-03-28T23:00+01:00[Europe/Berlin]"))
                .isEqualTo("2026-03-29T07:00+02:00[Europe/Berlin]");
    }

    @Test
    void a_mail_makes_no_noise() {
        ZonedDateTime night = ZonedDateTime.parse("2026-11-25T23:10Z[UTC]");
        assertThat(preferences(NIGHT, null).tellAt(Kind.APPROVAL_OPENED, Medium.EMAIL, night))
                .isEqualTo(night);
    }

    @Test
    void mails_that_can_wait_come_at_the_hour_of_the_digest() {
        Preferences digest = preferences(null, LocalTime.of(8, 0));
        assertThat(digest.tellAt(Kind.APPROVAL_OPENED, Medium.EMAIL, ZonedDateTime.parse("2026-11-25T07:59Z[UTC]")))
                .isEqualTo("2026-11-25T08:00Z[UTC]");
        assertThat(digest.tellAt(Kind.APPROVAL_OPENED, Medium.EMAIL, ZonedDateTime.parse("2026-11-25T08:00Z[UTC]")))
                .isEqualTo("2026-11-26T08:00Z[UTC]");
        assertThat(digest.inDigest(Kind.APPROVAL_OPENED, Medium.PUSH)).isFalse();
    }

    @Test
    void what_would_be_too_late_tomorrow_does_not_wait_for_the_digest() {
        Preferences digest = preferences(null, LocalTime.of(8, 0));
        ZonedDateTime now = ZonedDateTime.parse("2026-11-25T09:00Z[UTC]");
        assertThat(digest.tellAt(Kind.WINDOW_CLOSING, Medium.EMAIL, now)).isEqualTo(now);
        assertThat(digest.inDigest(Kind.APPROVAL_ESCALATED, Medium.EMAIL)).isFalse();
    }

    @Test
    void what_is_muted_comes_by_no_medium() {
        Preferences muted = new Preferences(EnumSet.allOf(Medium.class), Set.of(Kind.LEVEL_APPROVED), null, null, 0);
        assertThat(muted.mediaFor(Kind.LEVEL_APPROVED)).isEmpty();
        assertThat(muted.mediaFor(Kind.REQUEST_REJECTED)).hasSize(3);
    }

    private static String push(QuietHours quiet, String time) {
        return preferences(quiet, null)
                .tellAt(Kind.APPROVAL_OPENED, Medium.PUSH, ZonedDateTime.parse(time))
                .toString();
    }

    private static Preferences preferences(@Nullable QuietHours quiet, @Nullable LocalTime digest) {
        return new Preferences(EnumSet.of(Medium.PUSH, Medium.EMAIL), Set.of(), quiet, digest, 0);
    }
}
