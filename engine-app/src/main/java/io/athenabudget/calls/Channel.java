package io.athenabudget.calls;

import io.athenabudget.events.Origin;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** By what somebody did something. */
public enum Channel {
    /** The app, or a browser on a phone or tablet. */
    PHONE,
    /** A browser on a desk. */
    WEB,
    /** The signed link of a message, wherever it was opened. */
    LINK,
    /** A program. */
    API;

    /**
     * What the app's network stacks and browsers on mobile devices call themselves.
     *
     * @see <a href="https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/Browser_detection_using_the_user_agent">MDN:
     *     browser detection using the user agent</a>, on "Mobi"
     */
    private static final Pattern ON_A_PHONE = Pattern.compile("Mobi|Android|iPhone|iPad|okhttp/|CFNetwork/");

    private static final String BROWSER = "Mozilla/";

    static Channel of(@Nullable String authentication, @Nullable String userAgent) {
        if (Origin.ACTION_LINK.equals(authentication)) {
            return LINK;
        }
        if (userAgent == null) {
            return API;
        }
        if (ON_A_PHONE.matcher(userAgent).find()) {
            return PHONE;
        }
        return userAgent.startsWith(BROWSER) ? WEB : API;
    }
}
