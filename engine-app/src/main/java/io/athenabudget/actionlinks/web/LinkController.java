package io.athenabudget.actionlinks.web;

import io.athenabudget.actionlinks.ActionLinks;
import io.athenabudget.calls.SecretAnswer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Makes the links of a message. Only services reach it, on the internal port. */
@RestController
class LinkController {
    private final ActionLinks links;

    LinkController(ActionLinks links) {
        this.links = links;
    }

    @PostMapping("/internal/v1/approvals/{id}/links")
    @SecretAnswer
    ActionLinks.Pair make(@PathVariable UUID id, @Valid @RequestBody Addressee addressee) {
        return links.make(addressee.userId(), id);
    }

    record Addressee(@NotNull UUID userId) {}
}
