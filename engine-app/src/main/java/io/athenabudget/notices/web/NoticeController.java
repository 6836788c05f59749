package io.athenabudget.notices.web;

import io.athenabudget.catalog.Place;
import io.athenabudget.identity.PushTokens;
import io.athenabudget.identity.Role;
import io.athenabudget.notices.ApprovalNotice;
import io.athenabudget.notices.Notices;
import io.athenabudget.notices.Recipient;
import io.athenabudget.notices.Recipients;
import io.athenabudget.notices.RequestNotice;
import io.athenabudget.notices.ResponsibilityNotice;
import io.athenabudget.rest.InvalidInput;
import io.athenabudget.rest.Page;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/internal/v1")
class NoticeController {
    private static final int MOST_IDS = 200;

    private final Recipients recipients;
    private final Notices notices;
    private final PushTokens pushTokens;

    NoticeController(Recipients recipients, Notices notices, PushTokens pushTokens) {
        this.recipients = recipients;
        this.notices = notices;
        this.pushTokens = pushTokens;
    }

    @GetMapping("/recipients")
    Page<Recipient> recipients(
            @RequestParam(required = false) @Nullable List<UUID> id,
            @RequestParam(required = false) @Nullable Role role,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        if ((id == null) == (role == null)) {
            throw new InvalidInput("id", "is needed, or a role instead");
        }
        if (role != null) {
            return recipients.with(role, cursor, limit == null ? Page.MAX_LIMIT : limit);
        }
        List<UUID> ids = id == null ? List.of() : id;
        if (ids.size() > MOST_IDS) {
            throw new InvalidInput("id", "can be given " + MOST_IDS + " times at most");
        }
        return recipients.of(ids);
    }

    @GetMapping("/requests/{id}")
    RequestNotice request(@PathVariable UUID id) {
        return notices.ofRequest(id);
    }

    @GetMapping("/approvals/{id}")
    ApprovalNotice approval(@PathVariable UUID id) {
        return notices.ofApproval(id);
    }

    @GetMapping("/responsibilities")
    ResponsibilityNotice responsibility(
            @RequestParam UUID userId,
            @RequestParam UUID categoryId,
            @RequestParam String level,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable UUID departmentId) {
        return notices.ofResponsibility(userId, new Place(categoryId, level, region, departmentId));
    }

    @PostMapping("/devices/{id}/push-token-gone")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void pushTokenGone(@PathVariable UUID id, @Valid @RequestBody GoneToken gone) {
        pushTokens.gone(id, gone.pushToken());
    }

    record GoneToken(@NotBlank @Size(max = 4_000) String pushToken) {}
}
