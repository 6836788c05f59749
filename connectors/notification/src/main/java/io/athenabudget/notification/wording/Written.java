package io.athenabudget.notification.wording;

/**
 * A notice in one reader's language.
 *
 * @param language BCP 47 tag of the language that was written, which is English where the reader's is not among ours
 * @param pushTitle and {@code pushBody}: only what a locked screen may show: no names of people, no amounts, no comments
 * @param sms at most two segments; no more than a locked screen may show
 */
public record Written(
        String language, String subject, String text, String html, String pushTitle, String pushBody, String sms) {}
