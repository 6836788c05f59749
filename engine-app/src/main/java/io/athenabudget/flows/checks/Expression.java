package io.athenabudget.flows.checks;

import java.util.stream.Stream;

/** What an expression of a flow may say. There is no call and no property in it, so it can reach nothing. */
sealed interface Expression {
    enum Type {
        NUMBER,
        TEXT,
        BOOLEAN,
        NULL
    }

    /** A number, a text, true or false, or null, as written. */
    record Literal(Type type, String value) implements Expression {}

    record Variable(String name) implements Expression {}

    record Not(Expression operand) implements Expression {}

    record Negated(Expression operand) implements Expression {}

    record Empty(Expression operand) implements Expression {}

    /** @param operator one of {@code && || == != < <= > >= + - * /} */
    record Binary(String operator, Expression left, Expression right) implements Expression {}

    /** Whether the routing table asked for a level: {@code levels.contains('L1')}. */
    record Needs(String level) implements Expression {}

    /** This expression and all inside of it. */
    default Stream<Expression> all() {
        Stream<Expression> parts;
        if (this instanceof Binary binary) {
            parts = Stream.of(binary.left(), binary.right());
        } else if (this instanceof Not not) {
            parts = Stream.of(not.operand());
        } else if (this instanceof Negated negated) {
            parts = Stream.of(negated.operand());
        } else if (this instanceof Empty empty) {
            parts = Stream.of(empty.operand());
        } else {
            parts = Stream.of();
        }
        return Stream.concat(Stream.of(this), parts.flatMap(Expression::all));
    }
}
