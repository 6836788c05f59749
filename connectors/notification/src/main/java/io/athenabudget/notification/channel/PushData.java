package io.athenabudget.notification.channel;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * What the app finds in a push, by the names that it knows. It is in the hands of whoever holds the phone and of the
 * providers: nothing personal.
 */
public final class PushData {
    /** What it is about: a kind of notice, or {@link #SYNC}. */
    public static final String KIND = "kind";

    public static final String REQUEST_ID = "requestId";
    public static final String APPROVAL_ID = "approvalId";

    /** The same however often the push arrives. */
    public static final String MESSAGE_ID = "messageId";

    /** Where a tap leads. */
    public static final String LINK = "link";

    /** The category whose buttons are shown with it; absent where there is nothing to do at once. */
    public static final String CATEGORY_ID = "categoryId";

    /** The category of a push about an approval that its reader may decide. */
    public static final String APPROVAL = "approval";

    /** The kind of a push that shows nothing and lets the app fetch what has changed. */
    public static final String SYNC = "SYNC";

    /** For how long such a push is worth sending: an app looks by itself, too. */
    public static final Duration SYNC_WITHIN = Duration.ofHours(1);

    /** Of several of these a device that was off gets one. */
    public static final String SYNC_COLLAPSES_AS = "sync";

    private PushData() {}

    /** All that the app gets with a message: what was written with it, and where it leads. */
    public static Map<String, String> of(Message message) {
        Map<String, String> data = new HashMap<>(message.data());
        data.put(MESSAGE_ID, message.id().toString());
        if (message.link() != null) {
            data.put(LINK, message.link().toString());
        }
        return data;
    }
}
