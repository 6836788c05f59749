package io.athenabudget.notification.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The one layout of all mails. The template escapes every text it is given. */
final class Html {
    private final TemplateEngine engine = new TemplateEngine();

    Html() {
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver(Html.class.getClassLoader());
        templates.setTemplateMode(TemplateMode.HTML);
        templates.setPrefix("io/athenabudget/notification/wording/");
        templates.setSuffix(".html");
        templates.setCharacterEncoding("UTF-8");
        templates.setCacheable(true);
        engine.setTemplateResolver(templates);
    }

    String of(Mail mail) {
        Context context = new Context(Locale.ROOT);
        context.setVariable("mail", model(mail));
        return engine.process("mail", context);
    }

    /** The template's expressions know maps and getters, but no records. */
    private static Map<String, @Nullable Object> model(Mail mail) {
        boolean rightToLeft = mail.language().rightToLeft();
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("language", mail.language().tag());
        model.put("direction", rightToLeft ? "rtl" : "ltr");
        model.put("subject", mail.subject().text(rightToLeft));
        model.put("preheader", model(mail.preheader()));
        model.put("headline", model(mail.headline()));
        model.put("greeting", model(mail.greeting()));
        model.put("paragraphs", models(mail.paragraphs()));
        model.put(
                "rows",
                mail.rows().stream()
                        .map(row -> Map.of("label", row.label(), "value", model(row.value())))
                        .toList());
        Mail.Quote quote = mail.quote();
        model.put("quote", quote == null ? null : Map.of("label", quote.label(), "lines", quote.lines()));
        model.put(
                "sections",
                mail.sections().stream()
                        .map(section -> Map.of(
                                "heading", section.heading(),
                                "entries",
                                        section.entries().stream()
                                                .map(Html::model)
                                                .toList()))
                        .toList());
        model.put("buttons", mail.buttons().stream().map(Html::model).toList());
        model.put("footer", models(mail.footer()));
        Mail.Button preferences = mail.preferences();
        model.put("preferences", preferences == null ? null : model(preferences));
        return model;
    }

    private static Map<String, @Nullable Object> model(Mail.Entry entry) {
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("name", model(entry.name()));
        model.put("details", models(entry.details()));
        model.put("link", entry.link());
        return model;
    }

    private static Map<String, String> model(Mail.Button button) {
        return Map.of("label", button.label(), "style", button.style(), "link", button.link());
    }

    private static List<Map<String, Object>> models(List<Line> lines) {
        return lines.stream().map(Html::model).toList();
    }

    private static Map<String, Object> model(Line line) {
        return Map.of(
                "parts",
                line.parts().stream()
                        .map(part -> Map.of("text", part.text(), "isolated", part.isolated()))
                        .toList());
    }
}
