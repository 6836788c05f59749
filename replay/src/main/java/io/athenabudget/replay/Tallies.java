package io.athenabudget.replay;

import com.fasterxml.jackson.databind.JsonNode;
import io.athenabudget.events.ApprovalDecided;
import io.athenabudget.events.AthenaEvent;
import io.athenabudget.events.EventCodec;
import io.athenabudget.events.OutgoingEvent;
import io.athenabudget.events.RequestApproved;
import io.athenabudget.events.RequestRejected;
import io.athenabudget.events.RequestReopened;
import io.athenabudget.events.RequestSubmitted;
import io.athenabudget.events.RequestWithdrawn;
import io.athenabudget.events.Topic;
import io.athenabudget.standalone.RestApi;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What happened, counted at places that know nothing of each other. */
final class Tallies {
    private Tallies() {}

    static Tally ofLog(List<LogCase> cases) {
        Tally tally = new Tally();
        for (LogCase logCase : cases) {
            tally.add(Tally.CASES, logCase.rounds().isEmpty() ? 0 : 1);
            for (LogCase.Round round : logCase.rounds()) {
                tally.add(Tally.SUBMISSIONS, 1);
                round.decisions().forEach(decision -> tally.decision("L" + decision.level(), decision.approved()));
                tally.outcome(outcome(round));
            }
        }
        return tally;
    }

    private static String outcome(LogCase.Round round) {
        if (round.withdrawn()) {
            return "WITHDRAWN";
        }
        if (round.decisions().isEmpty() || round.chain().size() < round.levels()) {
            return "PENDING";
        }
        return round.decisions().get(round.decisions().size() - 1).approved() ? "APPROVED" : "REJECTED";
    }

    /** @param caseOf the case of each request that was replayed */
    static Tally ofRest(RestApi api, Map<UUID, String> caseOf) {
        Tally tally = new Tally();
        Set<String> cases = new HashSet<>();
        String cursor = "";
        while (true) {
            JsonNode page = api.get(Organisation.ANALYST, "/requests?limit=200" + cursor)
                    .orFail("The requests");
            for (JsonNode request : page.path("items")) {
                String logCase = caseOf.get(UUID.fromString(request.path("id").asText()));
                if (logCase != null) {
                    cases.add(logCase);
                    tally.add(Tally.SUBMISSIONS, 1);
                    tally.outcome(request.path("status").asText());
                    request.path("decisions")
                            .forEach(decision -> tally.decision(
                                    decision.path("level").asText(),
                                    decision.path("outcome").asText().equals("APPROVED")));
                }
            }
            if (page.path("nextCursor").isNull()) {
                tally.add(Tally.CASES, cases.size());
                return tally;
            }
            cursor = "&cursor=" + page.path("nextCursor").asText();
        }
    }

    /** From the engine's history: windows that opened are decisions, and the ends that were reached are outcomes. */
    static Tally ofEngine(String jdbcUrl, Map<UUID, String> caseOf) throws SQLException {
        Tally tally = new Tally();
        Set<String> cases = new HashSet<>();
        Map<String, UUID> requestOf = new HashMap<>();
        Map<UUID, String> outcomes = new HashMap<>();
        try (Connection connection = DriverManager.getConnection(jdbcUrl, "postgres", "postgres");
                Statement statement = connection.createStatement()) {
            try (ResultSet row = statement.executeQuery("select id_, business_key_ from act_hi_procinst")) {
                while (row.next()) {
                    UUID request = UUID.fromString(row.getString(2));
                    String logCase = caseOf.get(request);
                    if (logCase != null) {
                        requestOf.put(row.getString(1), request);
                        outcomes.put(request, "APPROVED");
                        cases.add(logCase);
                        tally.add(Tally.SUBMISSIONS, 1);
                    }
                }
            }
            try (ResultSet row = statement.executeQuery("""
                    select proc_inst_id_, act_id_, end_time_ is null as open from act_hi_actinst
                    where act_id_ ~ '^L[0-9]+(_revocable|_rejection_revocable|_rejected)?$' or act_id_ = 'withdrawn'
                    order by case when act_id_ = 'withdrawn' then 1 else 0 end""")) {
                while (row.next()) {
                    UUID request = requestOf.get(row.getString(1));
                    if (request != null) {
                        count(tally, outcomes, request, row.getString(2), row.getBoolean(3));
                    }
                }
            }
        }
        outcomes.values().forEach(tally::outcome);
        tally.add(Tally.CASES, cases.size());
        return tally;
    }

    private static void count(Tally tally, Map<UUID, String> outcomes, UUID request, String activity, boolean open) {
        String level = activity.replaceAll("_.*", "");
        if (activity.equals("withdrawn")) {
            outcomes.put(request, "WITHDRAWN");
        } else if (activity.endsWith("_rejection_revocable")) {
            tally.decision(level, false);
            if (open) {
                outcomes.put(request, "REJECTED");
            }
        } else if (activity.endsWith("_rejected")) {
            outcomes.put(request, "REJECTED");
        } else if (activity.endsWith("_revocable")) {
            tally.decision(level, true);
        } else if (open) {
            outcomes.put(request, "PENDING");
        }
    }

    /** From Kafka: everything on both topics, each event once, in the order of each request's sequence. */
    static Tally ofKafka(String bootstrapServers, Map<UUID, String> caseOf) {
        Map<UUID, List<OutgoingEvent>> byRequest = new HashMap<>();
        Set<UUID> seen = new HashSet<>();
        EventCodec codec = new EventCodec();
        for (byte[] message : everything(bootstrapServers)) {
            OutgoingEvent event = codec.decode(message);
            UUID request = event.metadata().requestId();
            if (request != null && caseOf.containsKey(request) && seen.add(event.id())) {
                byRequest.computeIfAbsent(request, id -> new ArrayList<>()).add(event);
            }
        }
        Tally tally = new Tally();
        Set<String> cases = new HashSet<>();
        byRequest.forEach((request, events) -> {
            cases.add(caseOf.getOrDefault(request, ""));
            events.sort(Comparator.comparing(event ->
                    event.metadata().sequence() == null ? 0L : event.metadata().sequence()));
            String outcome = "PENDING";
            for (OutgoingEvent event : events) {
                AthenaEvent data = event.data();
                if (data instanceof RequestSubmitted) {
                    tally.add(Tally.SUBMISSIONS, 1);
                } else if (data instanceof ApprovalDecided decided) {
                    tally.decision(decided.level(), decided.outcome().equals("APPROVED"));
                } else if (data instanceof RequestApproved) {
                    outcome = "APPROVED";
                } else if (data instanceof RequestRejected) {
                    outcome = "REJECTED";
                } else if (data instanceof RequestReopened) {
                    outcome = "PENDING";
                } else if (data instanceof RequestWithdrawn) {
                    outcome = "WITHDRAWN";
                }
            }
            tally.outcome(outcome);
        });
        tally.add(Tally.CASES, cases.size());
        return tally;
    }

    private static List<byte[]> everything(String bootstrapServers) {
        List<byte[]> messages = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = new ArrayList<>();
            for (Topic topic : List.of(Topic.REQUESTS, Topic.APPROVALS)) {
                consumer.partitionsFor(topic.topicName())
                        .forEach(info -> partitions.add(new TopicPartition(info.topic(), info.partition())));
            }
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (ConsumerRecord<String, byte[]> message : consumer.poll(Duration.ofMillis(500))) {
                    messages.add(message.value());
                }
            }
        }
        return messages;
    }
}
