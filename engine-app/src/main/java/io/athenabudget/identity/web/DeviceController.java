package io.athenabudget.identity.web;

import io.athenabudget.identity.Actor;
import io.athenabudget.identity.DeviceKeys;
import io.athenabudget.identity.Devices;
import io.athenabudget.identity.Devices.NewDevice;
import io.athenabudget.identity.Devices.Platform;
import io.athenabudget.identity.OwnDevice;
import io.athenabudget.identity.PushTokens;
import io.athenabudget.rest.Page;
import io.athenabudget.signatures.CompactJws;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/devices")
@Tag(name = "Identity")
class DeviceController {
    private final Devices devices;
    private final DeviceKeys keys;
    private final PushTokens pushTokens;

    DeviceController(Devices devices, DeviceKeys keys, PushTokens pushTokens) {
        this.devices = devices;
        this.keys = keys;
        this.pushTokens = pushTokens;
    }

    record DeviceInput(
            @NotNull Platform platform,
            @Nullable @Size(min = 1, max = 100) String name,
            @Nullable @Size(max = 4_000) String pushToken,
            @Nullable @Size(max = 4_000) String publicKey) {
        NewDevice toDevice() {
            return new NewDevice(platform, name, pushToken, publicKey);
        }
    }

    record PushTokenInput(@NotBlank @Size(max = 4_000) String pushToken) {}

    record Proof(@NotBlank @Size(max = CompactJws.LONGEST) String proof) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Register the device that this session is used from, for push messages and signatures")
    Devices.Registered register(Actor actor, @Valid @RequestBody DeviceInput input) {
        return devices.register(actor, input.toDevice());
    }

    @GetMapping
    @Operation(summary = "List my devices, the newest first")
    Page<OwnDevice> list(
            Actor actor,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return devices.list(actor, cursor, limit);
    }

    @PostMapping("/{id}/challenge")
    @Operation(summary = "Get a new challenge for a device to prove its key with")
    DeviceKeys.Challenge challenge(Actor actor, @PathVariable UUID id) {
        return keys.challenge(actor, id);
    }

    @PostMapping("/{id}/proof")
    @Operation(summary = "Prove that a device has its key, by the challenge signed with it")
    OwnDevice prove(Actor actor, @PathVariable UUID id, @Valid @RequestBody Proof proof) {
        keys.prove(actor, id, proof.proof());
        return devices.show(actor, id);
    }

    @PutMapping("/{id}/push-token")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Say where to push to a device: its token of FCM, or of APNs for iOS")
    void tellPushToken(Actor actor, @PathVariable UUID id, @Valid @RequestBody PushTokenInput input) {
        pushTokens.tell(actor, id, input.pushToken());
    }

    @DeleteMapping("/{id}/push-token")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Push nothing more to a device")
    void forgetPushToken(Actor actor, @PathVariable UUID id) {
        pushTokens.forget(actor, id);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Remove a device: ends what it signs, and the sessions used from it except the one that asks")
    void remove(Actor actor, @PathVariable UUID id) {
        devices.remove(actor, id);
    }
}
