package io.athenabudget.notification.wording;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** A link that may stand in a mail: to a page of the web, to nothing else. */
final class WebLink {
    private WebLink() {}

    static @Nullable String of(@Nullable URI address) {
        if (address == null || address.getHost() == null) {
            return null;
        }
        String scheme = address.getScheme();
        boolean web = "https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme);
        return web ? address.toASCIIString() : null;
    }
}
