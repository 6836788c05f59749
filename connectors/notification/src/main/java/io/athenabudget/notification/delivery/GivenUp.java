package io.athenabudget.notification.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.athenabudget.notification.channel.Message;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.stereotype.Component;

/**
 * Messages whose provider was away for too long. They stay in the database, marked, until somebody replays them; the topic
 * tells whoever watches it.
 */
@Component
public class GivenUp {
    static final String TOPIC = "athena.notification.undelivered.v1";

    private static final Logger log = LoggerFactory.getLogger(GivenUp.class);

    private final MessageQueue queue;
    private final KafkaOperations<String, byte[]> kafka;
    private final ObjectMapper json;

    GivenUp(MessageQueue queue, KafkaOperations<String, byte[]> kafka, ObjectMapper json) {
        this.queue = queue;
        this.kafka = kafka;
        this.json = json;
    }

    void add(Message message, String provider, String reason) {
        queue.markGivenUp(message.id());
        try {
            byte[] letter = json.writeValueAsBytes(Map.of(
                    "messageId", message.id(), "medium", message.medium(), "provider", provider, "reason", reason));
            kafka.send(TOPIC, message.id().toString(), letter).whenComplete((sent, e) -> {
                if (e != null) {
                    log.error("{} was not told that message {} was given up", TOPIC, message.id(), e);
                }
            });
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Queues them again, and tells how many. */
    public int replay() {
        return queue.requeueGivenUp();
    }
}
