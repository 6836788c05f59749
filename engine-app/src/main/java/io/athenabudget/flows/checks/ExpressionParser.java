package io.athenabudget.flows.checks;

import static io.athenabudget.processes.BudgetApprovalProcess.VARIABLE_LEVELS;

import io.athenabudget.flows.checks.Expression.Type;
import java.util.Map;
import java.util.Set;

/**
 * Reads the part of the engine's expression language that a flow may use. It is a grammar of its own, so that what it
 * does not know is refused, and the engine's parser sees an expression only once this one has understood it.
 */
final class ExpressionParser {
    private static final int DEEPEST = 20;

    private static final Map<String, String> WORDS = Map.of(
            "and", "&&", "or", "||", "eq", "==", "ne", "!=", "lt", "<", "le", "<=", "gt", ">", "ge", ">=", "div", "/");

    private static final Set<String> RESERVED = Set.of("mod", "instanceof", "empty", "not", "true", "false", "null");

    /** From the weakest to the strongest. */
    private static final String[][] OPERATORS = {
        {"||"}, {"&&"}, {"==", "!="}, {"<", "<=", ">", ">="}, {"+", "-"}, {"*", "/"},
    };

    private final Tokens tokens;
    private int depth;

    private ExpressionParser(Tokens tokens) {
        this.tokens = tokens;
    }

    /** @param text the whole of it, with its <code>${</code> and <code>}</code> */
    static Expression parse(String text) throws NotAllowed {
        if (!text.startsWith("${") || !text.endsWith("}")) {
            throw new NotAllowed("is not one expression of the form ${…}");
        }
        ExpressionParser parser = new ExpressionParser(Tokens.ofCondition(text.substring(2, text.length() - 1)));
        Expression expression = parser.binary(0);
        if (!parser.tokens.atEnd()) {
            throw new NotAllowed("goes on with " + parser.tokens.shown() + " where it should end");
        }
        return expression;
    }

    private Expression binary(int level) throws NotAllowed {
        if (level == OPERATORS.length) {
            return unary();
        }
        Expression left = binary(level + 1);
        int operators = 0;
        while (isOneOf(OPERATORS[level], tokens.peek())) {
            if (++operators > DEEPEST) {
                throw new NotAllowed("has too many parts");
            }
            String operator = canonical(tokens.take());
            left = new Expression.Binary(operator, left, binary(level + 1));
        }
        return left;
    }

    private static boolean isOneOf(String[] operators, String token) {
        return Set.of(operators).contains(canonical(token));
    }

    private static String canonical(String token) {
        return WORDS.getOrDefault(token, token);
    }

    private Expression unary() throws NotAllowed {
        if (++depth > DEEPEST) {
            throw new NotAllowed("has too many parts inside of each other");
        }
        try {
            if (tokens.takeIf("!", "not")) {
                return new Expression.Not(unary());
            }
            if (tokens.takeIf("-")) {
                return new Expression.Negated(unary());
            }
            if (tokens.takeIf("empty")) {
                return new Expression.Empty(unary());
            }
            if (tokens.takeIf("(")) {
                Expression inner = binary(0);
                tokens.require(")");
                return inner;
            }
            return operand();
        } finally {
            depth--;
        }
    }

    private Expression operand() throws NotAllowed {
        String shown = tokens.shown();
        String token = tokens.take();
        if (Tokens.isText(token)) {
            return new Expression.Literal(Type.TEXT, Tokens.unquoted(token));
        }
        if (Tokens.isNumber(token)) {
            return new Expression.Literal(Type.NUMBER, token);
        }
        if (token.equals("true") || token.equals("false")) {
            return new Expression.Literal(Type.BOOLEAN, token);
        }
        if (token.equals("null")) {
            return new Expression.Literal(Type.NULL, token);
        }
        if (!Tokens.isWord(token) || RESERVED.contains(token) || WORDS.containsKey(token)) {
            throw new NotAllowed("has " + shown + " where a variable or a value is expected");
        }
        if (token.equals(VARIABLE_LEVELS)) {
            return needs();
        }
        if (tokens.peek().equals(".") || tokens.peek().equals("(")) {
            throw new NotAllowed("calls something of " + Findings.quote(token) + ", and a flow calls nothing");
        }
        return new Expression.Variable(token);
    }

    private Expression needs() throws NotAllowed {
        tokens.require(".");
        tokens.require("contains");
        tokens.require("(");
        String level = tokens.take();
        if (!Tokens.isText(level)) {
            throw new NotAllowed("may ask the levels only for one by its id in quotes, as in levels.contains('L1')");
        }
        tokens.require(")");
        return new Expression.Needs(Tokens.unquoted(level));
    }
}
