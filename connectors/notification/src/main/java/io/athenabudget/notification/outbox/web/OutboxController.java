package io.athenabudget.notification.outbox.web;

import io.athenabudget.rest.NotFound;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * The page of the local outbox. It shows everybody's messages to anybody, so it is there only where a setting asks for it:
 * in a local run.
 */
@RestController
@RequestMapping("/dev/outbox")
@ConditionalOnProperty("athena.notification.outbox-page")
class OutboxController {
    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);
    private static final String PAGE_POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; base-uri 'none'; form-action 'self'";
    /** What a mail may do in a reader's program, and no more: no scripts, nothing loaded from elsewhere. */
    private static final String MAIL_POLICY =
            "sandbox allow-popups allow-top-navigation-by-user-activation; default-src 'none'; style-src 'unsafe-inline';"
                    + " img-src data:; frame-ancestors 'self'";

    private final KeptMessages kept;
    private final TemplateEngine templates = templates();

    OutboxController(KeptMessages kept) {
        this.kept = kept;
    }

    @GetMapping
    ResponseEntity<String> page(
            @RequestParam(required = false) @Nullable UUID id, @RequestParam(required = false) @Nullable String to) {
        List<KeptMessage> messages = kept.newest(to);
        KeptMessage shown = id == null
                ? messages.stream().findFirst().orElse(null)
                : kept.find(id).orElseThrow(() -> new NotFound("message", id));
        Context context = new Context(
                Locale.ENGLISH, Map.of("messages", messages, "to", to == null ? "" : to, "most", KeptMessages.MOST));
        context.setVariable("shown", shown);
        return html(PAGE_POLICY, templates.process("outbox", context));
    }

    @GetMapping("/{id}/mail")
    ResponseEntity<String> mail(@PathVariable UUID id) {
        return html(MAIL_POLICY, kept.find(id).map(KeptMessage::html).orElseThrow(() -> new NotFound("mail", id)));
    }

    private static ResponseEntity<String> html(String policy, String body) {
        return ResponseEntity.ok()
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", policy)
                .header("X-Frame-Options", "SAMEORIGIN")
                .header("Referrer-Policy", "no-referrer")
                .body(body);
    }

    private static TemplateEngine templates() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("outbox/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        TemplateEngine engine = new TemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }
}
