package io.athenabudget.notification.email.ses;

import java.util.concurrent.atomic.AtomicBoolean;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/**
 * Notes that the SDK has begun to send: most of its exceptions are of one type, whether there were no credentials to sign
 * with or the answer got lost.
 */
final class Transmission implements ExecutionInterceptor {
    static final ExecutionAttribute<AtomicBoolean> BEGUN = new ExecutionAttribute<>("athena-transmission-begun");

    @Override
    public void beforeTransmission(Context.BeforeTransmission context, ExecutionAttributes attributes) {
        AtomicBoolean begun = attributes.getAttribute(BEGUN);
        if (begun != null) {
            begun.set(true);
        }
    }
}
