package io.athenabudget.flows.checks;

import io.athenabudget.flows.checks.Expression.Type;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Refuses what would fail only when a request comes by: an amount compared with a text, a variable nobody sets. */
final class ExpressionTypes {
    private final Map<String, Type> variables;

    ExpressionTypes(Map<String, Type> variables) {
        this.variables = variables;
    }

    Type of(Expression expression) throws NotAllowed {
        if (expression instanceof Expression.Literal literal) {
            return literal.type();
        }
        if (expression instanceof Expression.Variable variable) {
            @Nullable Type type = variables.get(variable.name());
            if (type == null) {
                throw new NotAllowed("uses " + Findings.quote(variable.name())
                        + ", which no flow knows here; known are "
                        + String.join(", ", variables.keySet().stream().sorted().toList()));
            }
            return type;
        }
        if (expression instanceof Expression.Not not) {
            require(Type.BOOLEAN, not.operand(), "“not”");
            return Type.BOOLEAN;
        }
        if (expression instanceof Expression.Negated negated) {
            require(Type.NUMBER, negated.operand(), "“-”");
            return Type.NUMBER;
        }
        if (expression instanceof Expression.Empty empty) {
            of(empty.operand());
            return Type.BOOLEAN;
        }
        if (expression instanceof Expression.Binary binary) {
            return ofBinary(binary);
        }
        return Type.BOOLEAN;
    }

    private Type ofBinary(Expression.Binary binary) throws NotAllowed {
        String operator = "“" + binary.operator() + "”";
        return switch (binary.operator()) {
            case "&&", "||" -> {
                require(Type.BOOLEAN, binary.left(), operator);
                require(Type.BOOLEAN, binary.right(), operator);
                yield Type.BOOLEAN;
            }
            case "==", "!=" -> {
                Type left = of(binary.left());
                Type right = of(binary.right());
                if (left != right && left != Type.NULL && right != Type.NULL) {
                    throw new NotAllowed("compares a " + word(left) + " with a " + word(right));
                }
                yield Type.BOOLEAN;
            }
            case "<", "<=", ">", ">=" -> {
                require(Type.NUMBER, binary.left(), operator);
                require(Type.NUMBER, binary.right(), operator);
                yield Type.BOOLEAN;
            }
            default -> {
                require(Type.NUMBER, binary.left(), operator);
                require(Type.NUMBER, binary.right(), operator);
                yield Type.NUMBER;
            }
        };
    }

    private void require(Type type, Expression operand, String operator) throws NotAllowed {
        Type found = of(operand);
        if (found != type) {
            throw new NotAllowed("has a " + word(found) + " beside " + operator + ", which wants a " + word(type));
        }
    }

    private static String word(Type type) {
        return switch (type) {
            case NUMBER -> "number";
            case TEXT -> "text";
            case BOOLEAN -> "yes or no";
            case NULL -> "nothing";
        };
    }
}
