package io.athenabudget.events;

import java.util.UUID;

/**
 * By what a device of the actor signed a decision, and what it signed besides what the event tells: enough to check it
 * with nothing but the device's key.
 *
 * @param amount as the API showed it
 * @param version of the approval, as it was seen
 * @param jws the signature, in compact serialization
 */
public record DecisionSignature(UUID deviceId, String amount, String currency, long version, String jws) {}
