package io.athenabudget.notification.sms.twilio;

import java.util.Set;

/** Twilio's numbers for what went wrong, as far as something follows from them. */
public final class TwilioCode {
    /** Not all that keeps a message from arriving ends a number: a phone is switched off, or a carrier filters. */
    private static final Set<Integer> NUMBER_GONE = Set.of(
            21211, // no phone number
            21214, // no number that can be reached
            21217, // not in the form of a phone number
            21610, // its owner has written STOP
            21614, // no mobile number
            30005, // the carrier knows no such number
            30006); // a landline

    static final int TOO_MANY_REQUESTS = 20429;

    private TwilioCode() {}

    /** No message to this number will ever arrive. */
    public static boolean meansNumberGone(int code) {
        return NUMBER_GONE.contains(code);
    }
}
