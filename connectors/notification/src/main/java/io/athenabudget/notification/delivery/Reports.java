package io.athenabudget.notification.delivery;

import io.athenabudget.notification.channel.DeliveryReport;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What providers said, also before we knew their ids of the messages. */
@Repository
class Reports {
    private final JdbcClient jdbc;

    Reports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(DeliveryReport report) {
        jdbc.sql("insert into delivery_report (provider, provider_id, outcome, address_gone, reason, at)"
                        + " values (?, ?, ?, ?, ?, ?) on conflict do nothing")
                .params(
                        report.provider(),
                        report.providerId(),
                        report.outcome().name(),
                        report.addressGone(),
                        Columns.storable(report.reason()),
                        Columns.utc(report.at()))
                .update();
    }

    List<DeliveryReport> on(String provider, String providerId) {
        return jdbc.sql("select * from delivery_report where provider = ? and provider_id = ? order by at, received_at")
                .params(provider, providerId)
                .query((row, i) -> new DeliveryReport(
                        row.getString("provider"),
                        row.getString("provider_id"),
                        DeliveryReport.Outcome.valueOf(row.getString("outcome")),
                        row.getBoolean("address_gone"),
                        row.getString("reason"),
                        Columns.instant(row, "at")))
                .list();
    }
}
