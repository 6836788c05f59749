package io.athenabudget.notification.web;

import io.athenabudget.notification.channel.Medium;
import io.athenabudget.rest.Refusal;
import java.util.Locale;
import org.springframework.http.HttpStatus;

/** The user cannot be reached by this medium. */
final class NoAddress extends Refusal {
    private static final long serialVersionUID = 1;

    NoAddress(Medium medium) {
        super(
                HttpStatus.UNPROCESSABLE_ENTITY,
                "no-address",
                "This user cannot be reached by " + medium.name().toLowerCase(Locale.ROOT)
                        + ". Choose another medium, or name an address.");
    }
}
