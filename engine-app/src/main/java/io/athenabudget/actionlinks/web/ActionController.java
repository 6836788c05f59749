package io.athenabudget.actionlinks.web;

import io.athenabudget.actionlinks.ActionLinks;
import io.athenabudget.actionlinks.FollowLink;
import io.athenabudget.actionlinks.Followed;
import io.athenabudget.actionlinks.Followed.Result;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.util.WebUtils;

/** The page behind a link. Following the link shows it, whoever or whatever follows; only its button decides. */
@Controller
@RequestMapping(ActionLinks.PATH + "{token}")
class ActionController {
    private final FollowLink links;
    private final ActionPage page;

    ActionController(FollowLink links, ActionPage page) {
        this.links = links;
        this.page = page;
    }

    @GetMapping
    ResponseEntity<String> look(@PathVariable String token, HttpServletRequest request) {
        return answer(links.look(token), null, request);
    }

    @PostMapping
    ResponseEntity<String> confirm(@PathVariable String token, HttpServletRequest request) {
        SentForm form = Objects.requireNonNull(WebUtils.getNativeRequest(request, SentForm.class));
        Result fault = form.fault();
        return fault == null
                ? answer(links.confirm(token, form.comment()), form.comment(), request)
                : answer(links.refuse(token, fault), null, request);
    }

    private ResponseEntity<String> answer(Followed followed, @Nullable String comment, HttpServletRequest request) {
        return ResponseEntity.status(status(followed.result()))
                .contentType(ActionPage.HTML)
                .body(page.of(followed, comment, request.getLocale()));
    }

    private static HttpStatus status(Result result) {
        return switch (result) {
            case CONFIRM, DONE -> HttpStatus.OK;
            case COMMENT_NEEDED, NOT_A_FORM -> HttpStatus.BAD_REQUEST;
            case COMMENT_TOO_LONG -> HttpStatus.PAYLOAD_TOO_LARGE;
            case EXPIRED, REVOKED, USED -> HttpStatus.GONE;
            case NOT_OPEN -> HttpStatus.CONFLICT;
            case FORGED, INACTIVE, NOT_RESPONSIBLE, OWN_REQUEST, SECOND_LEVEL, SIGNATURE_NEEDED -> HttpStatus.FORBIDDEN;
        };
    }
}
