package io.athenabudget.notification.channel;

/** What an app runs on, and with it whose push token it has: Apple's on IOS, FCM's everywhere else. */
public enum Platform {
    ANDROID,
    IOS,
    WEB
}
