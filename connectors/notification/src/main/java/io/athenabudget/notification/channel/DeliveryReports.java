package io.athenabudget.notification.channel;

/** Takes reports, in any order and as often as a provider repeats them. */
public interface DeliveryReports {
    void accept(DeliveryReport report);
}
