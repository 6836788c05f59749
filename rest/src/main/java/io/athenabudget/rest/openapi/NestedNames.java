package io.athenabudget.rest.openapi;

import io.swagger.v3.core.jackson.TypeNameResolver;

/**
 * Names schemas so that no two types share one: a nested record carries the name of the class around it, as many
 * features have their own {@code Answer}. A controller's own records leave the word "Controller" out.
 */
final class NestedNames extends TypeNameResolver {
    private static final String CONTROLLER = "Controller";

    @Override
    protected String getNameOfClass(Class<?> type) {
        Class<?> around = type.getDeclaringClass();
        if (around == null) {
            return type.getSimpleName();
        }
        String outer = getNameOfClass(around);
        String prefix = outer.endsWith(CONTROLLER) ? outer.substring(0, outer.length() - CONTROLLER.length()) : outer;
        return type.getSimpleName().startsWith(prefix) ? type.getSimpleName() : prefix + type.getSimpleName();
    }
}
