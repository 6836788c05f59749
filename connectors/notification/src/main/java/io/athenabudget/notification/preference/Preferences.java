package io.athenabudget.notification.preference;

import io.athenabudget.notification.channel.Medium;
import io.athenabudget.notification.wording.Kind;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How one person wants to be told.
 *
 * @param media by which; none of them is a choice too
 * @param muted kinds of notices that are not wanted at all
 * @param quietHours in which push and text messages wait; a mail makes no noise
 * @param digestAt the hour at which mails that can wait come as one, null for each at once
 */
public record Preferences(
        Set<Medium> media,
        Set<Kind> muted,
        @Nullable QuietHours quietHours,
        @Nullable LocalTime digestAt,
        long version) {
    /** Until somebody chooses: on the phone and by mail, at once. Text messages cost money and are asked for. */
    static final Preferences DEFAULT = new Preferences(EnumSet.of(Medium.PUSH, Medium.EMAIL), Set.of(), null, null, 0);

    /** Too late tomorrow: they are not put into a digest. */
    private static final Set<Kind> URGENT = EnumSet.of(Kind.APPROVAL_ESCALATED, Kind.WINDOW_CLOSING);

    public Preferences {
        media = Set.copyOf(media);
        muted = Set.copyOf(muted);
    }

    /** By which media something of this kind is told. */
    public Set<Medium> mediaFor(Kind kind) {
        return muted.contains(kind) ? Set.of() : media;
    }

    public boolean inDigest(Kind kind, Medium medium) {
        return digestAt != null && medium == Medium.EMAIL && !URGENT.contains(kind);
    }

    /** When something that happens now is told, by the person's clock. */
    public ZonedDateTime tellAt(Kind kind, Medium medium, ZonedDateTime now) {
        if (digestAt != null && inDigest(kind, medium)) {
            ZonedDateTime today = now.toLocalDate().atTime(digestAt).atZone(now.getZone());
            return today.isAfter(now)
                    ? today
                    : now.toLocalDate().plusDays(1).atTime(digestAt).atZone(now.getZone());
        }
        return medium == Medium.EMAIL || quietHours == null ? now : quietHours.endIfOn(now);
    }
}
