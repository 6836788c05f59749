package io.athenabudget.notification.push.fcm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.athenabudget.notification.channel.NotSent;
import io.athenabudget.notification.channel.NotSent.Reason;
import io.athenabudget.notification.http.Refused;

/**
 * Why FCM did not take a message.
 *
 * @param code of FCM, such as {@code UNREGISTERED}, or the status of Google's APIs where FCM gave none
 * @param tokenInvalid the device's token is what cannot be accepted
 */
record FcmError(String code, boolean tokenInvalid) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static FcmError of(Refused refused) {
        JsonNode error;
        try {
            error = JSON.readTree(refused.body()).path("error");
        } catch (JsonProcessingException e) {
            // A proxy in between, say, which speaks no JSON.
            error = MissingNode.getInstance();
        }
        String code = error.path("status").asText("HTTP " + refused.status());
        boolean tokenInvalid = false;
        for (JsonNode detail : error.path("details")) {
            String type = detail.path("@type").asText();
            if (type.endsWith("google.firebase.fcm.v1.FcmError")) {
                code = detail.path("errorCode").asText(code);
            }
            if (type.endsWith("google.rpc.BadRequest")) {
                for (JsonNode violation : detail.path("fieldViolations")) {
                    tokenInvalid |= violation.path("field").asText().equals("message.token");
                }
            }
        }
        return new FcmError(code, tokenInvalid);
    }

    /** The access token counts no more, or never did. Google says so of the keys of APNs too, which no new token mends. */
    boolean asksForNewAccessToken(Refused refused) {
        return refused.status() == 401 && !code.equals("THIRD_PARTY_AUTH_ERROR");
    }

    NotSent notSent(Refused refused) {
        Reason reason = switch (code) {
            case "UNREGISTERED" -> Reason.ADDRESS_GONE;
            case "INVALID_ARGUMENT" -> tokenInvalid ? Reason.ADDRESS_GONE : Reason.REFUSED;
            // The token belongs to another project. If it is our service account that is of the wrong one, this is
            // said of every token: taken as gone, one wrong setting would cost all devices.
            case "SENDER_ID_MISMATCH" -> Reason.REFUSED;
            default -> refused.reason();
        };
        return refused.as(reason, "FCM answered " + refused.status() + " " + code + ".");
    }
}
