package io.athenabudget.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.boot.autoconfigure.jackson.Jackson2ObjectMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;

/** JSON as the contract means it: no silent conversions, no text that PostgreSQL cannot store, no year 10,000. */
@Configuration(proxyBeanMethods = false)
class StrictJson {
    static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 2999;

    @Bean
    Jackson2ObjectMapperBuilderCustomizer strict() {
        SimpleModule module = new SimpleModule("athena-strict")
                .addDeserializer(String.class, new StrictText())
                .addDeserializer(Instant.class, new StrictInstant())
                .addDeserializer(LocalDate.class, new StrictDate());
        return builder -> builder.modulesToInstall(modules -> modules.add(module))
                .featuresToEnable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .featuresToDisable(
                        com.fasterxml.jackson.databind.MapperFeature.ALLOW_COERCION_OF_SCALARS,
                        DeserializationFeature.ACCEPT_FLOAT_AS_INT);
    }

    /** Refuses numbers and booleans for text, NUL and unpaired surrogates (neither can be stored as UTF-8 text). */
    private static final class StrictText extends StdScalarDeserializer<String> {
        StrictText() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                return (String) context.handleUnexpectedToken(String.class, parser);
            }
            String text = parser.getText();
            if (!storable(text)) {
                return (String) context.handleWeirdStringValue(
                        String.class, "…", "must not contain NUL or unpaired surrogate characters");
            }
            return text;
        }
    }

    static boolean storable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\0') {
                return false;
            }
            if (Character.isHighSurrogate(c)) {
                i++;
                if (i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
                    return false;
                }
            } else if (Character.isLowSurrogate(c)) {
                return false;
            }
        }
        return true;
    }

    /** PostgreSQL's calendar ends before Java's does, and no business date is outside these years. */
    static boolean storable(Instant instant) {
        int year = instant.atOffset(ZoneOffset.UTC).getYear();
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    /** Times in addresses, to the same measure as times in bodies. */
    @Bean
    Converter<String, Instant> strictInstantParameter() {
        // A class, as Spring cannot read the types of a lambda.
        return new Converter<>() {
            @Override
            public Instant convert(String text) {
                Instant instant = Instant.parse(text.trim());
                if (!storable(instant)) {
                    throw new IllegalArgumentException("year out of range");
                }
                return instant;
            }
        };
    }

    private static final class StrictInstant extends StdScalarDeserializer<Instant> {
        StrictInstant() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                return (Instant) context.handleUnexpectedToken(Instant.class, parser);
            }
            Instant instant = InstantDeserializer.INSTANT.deserialize(parser, context);
            if (!storable(instant)) {
                return (Instant) context.handleWeirdStringValue(Instant.class, parser.getText(), "year out of range");
            }
            return instant;
        }
    }

    private static final class StrictDate extends StdScalarDeserializer<LocalDate> {
        StrictDate() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
            }
            LocalDate date = LocalDateDeserializer.INSTANCE.deserialize(parser, context);
            if (date == null || date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
                return (LocalDate)
                        context.handleWeirdStringValue(LocalDate.class, parser.getText(), "year out of range");
            }
            return date;
        }
    }
}
