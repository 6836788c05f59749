package io.athenabudget.identity.web;

import io.athenabudget.identity.PublishedKeys;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Identity")
class KeyController {
    private final PublishedKeys keys;

    KeyController(PublishedKeys keys) {
        this.keys = keys;
    }

    @GetMapping("/.well-known/jwks.json")
    @Operation(summary = "The public keys that verify access tokens")
    Map<String, Object> keys() {
        return keys.asJson();
    }
}
