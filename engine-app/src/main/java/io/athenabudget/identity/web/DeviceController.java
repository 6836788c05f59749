package io.athenabudget.identity.web;

import io.athenabudget.identity.Actor;
import io.athenabudget.identity.Devices;
import io.athenabudget.identity.Devices.Platform;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/devices")
@Tag(name = "Identity")
class DeviceController {
    private final Devices devices;

    DeviceController(Devices devices) {
        this.devices = devices;
    }

    record DeviceInput(
            @NotNull Platform platform,
            @Nullable @Size(max = 4_000) String pushToken,
            @Nullable @Size(max = 4_000) String publicKey) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Register a device for push messages and signatures")
    Devices.Device register(Actor actor, @Valid @RequestBody DeviceInput input) {
        return devices.register(actor, input.platform(), input.pushToken(), input.publicKey());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Forget a device")
    void remove(Actor actor, @PathVariable UUID id) {
        devices.remove(actor, id);
    }
}
