package io.athenabudget.notification.web;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.athenabudget.notification.channel.Medium;
import io.athenabudget.notification.preference.Preferences;
import io.athenabudget.notification.preference.QuietHours;
import io.athenabudget.notification.wording.Kind;
import io.athenabudget.rest.InvalidField;
import io.athenabudget.rest.InvalidInput;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Preferences as the API shows and takes them. Times are by the clock of the user's time zone.
 *
 * @param muted kinds of notices that are not wanted at all
 * @param quietHours in which push and text messages wait for their end; null for none
 * @param digestAt when mails that can wait come as one; null for each at once
 */
record PreferencesView(
        @Nullable Boolean push,
        @Nullable Boolean email,
        @Nullable Boolean sms,
        @Nullable List<Kind> muted,
        @Nullable Hours quietHours,
        @JsonFormat(pattern = "HH:mm") @Nullable LocalTime digestAt,
        @Nullable Long version) {
    record Hours(
            @JsonFormat(pattern = "HH:mm") @Nullable LocalTime from,
            @JsonFormat(pattern = "HH:mm") @Nullable LocalTime until) {}

    static PreferencesView of(Preferences preferences) {
        QuietHours quiet = preferences.quietHours();
        return new PreferencesView(
                preferences.media().contains(Medium.PUSH),
                preferences.media().contains(Medium.EMAIL),
                preferences.media().contains(Medium.SMS),
                preferences.muted().stream().sorted().toList(),
                quiet == null ? null : new Hours(quiet.from(), quiet.until()),
                preferences.digestAt(),
                preferences.version());
    }

    /** What was chosen, made from the current version. */
    Preferences chosen(long current) {
        List<InvalidField> invalid = new ArrayList<>();
        Set<Medium> media = EnumSet.noneOf(Medium.class);
        choose(media, Medium.PUSH, push, "/push", invalid);
        choose(media, Medium.EMAIL, email, "/email", invalid);
        choose(media, Medium.SMS, sms, "/sms", invalid);
        QuietHours quiet = null;
        if (quietHours != null) {
            LocalTime from = quietHours.from;
            LocalTime until = quietHours.until;
            if (from == null || until == null || from.equals(until)) {
                invalid.add(new InvalidField("/quietHours", "needs a from and another until, such as 22:00 and 07:00"));
            } else {
                quiet = new QuietHours(from, until);
            }
        }
        if (!invalid.isEmpty()) {
            throw new InvalidInput(invalid);
        }
        return new Preferences(media, muted == null ? Set.of() : Set.copyOf(muted), quiet, digestAt, current);
    }

    private static void choose(
            Set<Medium> media, Medium medium, @Nullable Boolean wanted, String pointer, List<InvalidField> invalid) {
        if (wanted == null) {
            invalid.add(new InvalidField(pointer, "must be true or false"));
        } else if (wanted) {
            media.add(medium);
        }
    }
}
