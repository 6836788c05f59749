package io.athenabudget.rest.openapi;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Tells from JSpecify's annotations which fields of a record are there for certain: what is not {@code @Nullable} is
 * required, what is may be null. Clients get types that do not ask them to check for what cannot be.
 */
@Order(Ordered.LOWEST_PRECEDENCE)
class Nullability implements ModelConverter {
    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        Schema<?> resolved = chain.next().resolve(type, context, chain);
        Class<?> raw = Json31.mapper().constructType(type.getType()).getRawClass();
        if (resolved != null && raw.isRecord()) {
            Schema<?> schema = resolved.get$ref() == null ? resolved : definition(resolved, context);
            if (schema != null && schema.getProperties() != null) {
                for (RecordComponent component : raw.getRecordComponents()) {
                    describe(schema, component);
                }
            }
        }
        return resolved;
    }

    private static @Nullable Schema<?> definition(Schema<?> reference, ModelConverterContext context) {
        String path = reference.get$ref();
        return context.getDefinedModels().get(path.substring(path.lastIndexOf('/') + 1));
    }

    private static void describe(Schema<?> schema, RecordComponent component) {
        String name = name(component);
        Schema<?> property = schema.getProperties().get(name);
        if (property == null) {
            return;
        }
        if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            if (schema.getRequired() == null || !schema.getRequired().contains(name)) {
                schema.addRequiredItem(name);
            }
        } else if (property.getTypes() != null && property.getEnum() == null) {
            Set<String> types = new LinkedHashSet<>(property.getTypes());
            types.add("null");
            property.setTypes(types);
        }
    }

    private static String name(RecordComponent component) {
        JsonProperty renamed = component.getAccessor().getAnnotation(JsonProperty.class);
        return renamed == null ? component.getName() : renamed.value();
    }
}
