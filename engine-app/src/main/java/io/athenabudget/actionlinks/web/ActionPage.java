package io.athenabudget.actionlinks.web;

import io.athenabudget.actionlinks.Followed;
import io.athenabudget.actionlinks.Followed.Result;
import io.athenabudget.approvals.ApprovalView;
import io.athenabudget.approvals.Outcome;
import io.athenabudget.identity.User;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Writes the page behind a link: one document without scripts, whose words stand beside its template. */
@Component
class ActionPage {
    static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private static final String TEMPLATE = "actionlinks/page";
    private static final String STYLE = "/actionlinks/page.css";
    private static final Set<Result> WITH_FORM =
            EnumSet.of(Result.CONFIRM, Result.COMMENT_NEEDED, Result.COMMENT_TOO_LONG, Result.NOT_A_FORM);

    private final TemplateEngine engine = new TemplateEngine();
    private final String style = read(STYLE);

    ActionPage() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(ActionPage.class.getClassLoader());
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        engine.setTemplateResolver(resolver);
    }

    /** What a browser may do with the page: show it in its own style, and send its form back to us. */
    String policy() {
        return "default-src 'none'; style-src 'sha256-" + digest(style)
                + "'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
    }

    /**
     * @param comment what was written already
     * @param browser the language of whoever is not known otherwise
     */
    String of(Followed followed, @Nullable String comment, Locale browser) {
        User user = followed.user();
        ReaderFormats formats = user == null
                ? ReaderFormats.of(browser.toLanguageTag(), "UTC")
                : ReaderFormats.of(user.locale(), user.timeZone());
        Context page = new Context(formats.language());
        page.setVariable("style", style);
        page.setVariable("language", formats.language().toLanguageTag());
        page.setVariable("direction", formats.direction());
        page.setVariable("result", followed.result().name());
        page.setVariable("tone", tone(followed));
        boolean form = WITH_FORM.contains(followed.result());
        page.setVariable("form", form);
        page.setVariable("action", action(followed.outcome()));
        page.setVariable("heading", heading(followed.result(), followed.outcome(), form));
        page.setVariable("fault", form && followed.result() != Result.CONFIRM);
        page.setVariable("comment", Objects.requireNonNullElse(comment, ""));
        page.setVariable("user", user == null ? "" : user.displayName());
        page.setVariable("onBehalfOf", followed.onBehalfOf());
        if (followed.approval() != null) {
            show(followed.approval(), followed, formats, page);
        }
        return engine.process(TEMPLATE, page);
    }

    private static void show(ApprovalView approval, Followed followed, ReaderFormats formats, Context page) {
        page.setVariable("number", approval.request().number());
        page.setVariable("title", approval.request().title());
        page.setVariable(
                "amount",
                formats.amount(approval.request().amount(), approval.request().currency()));
        page.setVariable("requester", approval.request().requesterName());
        page.setVariable("level", approval.levelName());
        page.setVariable("status", approval.status());
        page.setVariable("due", formats.time(approval.dueAt()));
        if (approval.decision() != null) {
            page.setVariable("outcome", approval.decision().outcome());
            page.setVariable("decisionStatus", approval.decision().status());
            page.setVariable("decidedBy", followed.decidedBy());
            page.setVariable("decidedAt", formats.time(approval.decision().decidedAt()));
            page.setVariable("revocable", approval.decision().revocable());
            page.setVariable("rollbackUntil", formats.time(approval.decision().rollbackUntil()));
        }
    }

    private static String action(@Nullable Outcome outcome) {
        return outcome == Outcome.REJECTED ? "reject" : "approve";
    }

    private static String heading(Result result, @Nullable Outcome outcome, boolean form) {
        if (form) {
            return "heading.confirm." + action(outcome);
        }
        return result == Result.DONE ? "heading.done." + action(outcome) : "heading." + result;
    }

    private static String tone(Followed followed) {
        return switch (followed.result()) {
            case CONFIRM, COMMENT_NEEDED, COMMENT_TOO_LONG, NOT_A_FORM -> action(followed.outcome());
            case DONE -> "done";
            default -> "refused";
        };
    }

    private static String read(String resource) {
        try (InputStream stream = Objects.requireNonNull(ActionPage.class.getResourceAsStream(resource), resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(resource + " cannot be read", e);
        }
    }

    private static String digest(String text) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
