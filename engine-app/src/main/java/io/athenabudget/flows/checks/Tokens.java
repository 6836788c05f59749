package io.athenabudget.flows.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An expression in pieces; any character that belongs to none of the pieces refuses the whole. */
final class Tokens {
    private static final int LONGEST = 500;

    /** Text in quotes without any escape, so that both readers of it read the same. */
    private final Pattern pattern;

    private final List<String> tokens = new ArrayList<>();
    private int next;

    /** @param symbols a regular expression of what is neither a text, nor a number, nor a word */
    private Tokens(String symbols, String quotes) {
        pattern = Pattern.compile("\\s*(?:" + quotes
                + "|\\d{1,15}(?:\\.\\d{1,6})?(?!\\w|\\.\\d)|[A-Za-z_]\\w{0,63}(?!\\w)|" + symbols + ")\\s*");
    }

    static Tokens ofCondition(String expression) throws NotAllowed {
        return new Tokens("&&|\\|\\||==|!=|<=|>=|[<>!()+\\-*/.]", "'[^'\"\\\\${}#]*+'|\"[^'\"\\\\${}#]*+\"")
                .split(expression);
    }

    static Tokens ofCell(String cell) throws NotAllowed {
        return new Tokens("<=|>=|\\.\\.|[<>()\\[\\],?\\-]", "\"[^\"\\\\${}#]*+\"").split(cell);
    }

    private Tokens split(String text) throws NotAllowed {
        if (text.length() > LONGEST) {
            throw new NotAllowed("is longer than " + LONGEST + " characters");
        }
        Matcher matcher = pattern.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (!matcher.region(at, text.length()).lookingAt()) {
                throw new NotAllowed("has something in it that it may not have: " + Findings.quote(text.substring(at)));
            }
            tokens.add(matcher.group().strip());
            at = matcher.end();
        }
        return this;
    }

    /** The next piece without taking it; empty at the end. */
    String peek() {
        return next < tokens.size() ? tokens.get(next) : "";
    }

    String take() {
        String token = peek();
        next++;
        return token;
    }

    boolean takeIf(String... expected) {
        for (String token : expected) {
            if (peek().equals(token)) {
                next++;
                return true;
            }
        }
        return false;
    }

    void require(String expected) throws NotAllowed {
        if (!takeIf(expected)) {
            throw new NotAllowed("has " + shown() + " where “" + expected + "” is expected");
        }
    }

    boolean atEnd() {
        return next >= tokens.size();
    }

    String shown() {
        return atEnd() ? "an end" : Findings.quote(peek());
    }

    static boolean isText(String token) {
        return token.startsWith("'") || token.startsWith("\"");
    }

    static boolean isNumber(String token) {
        return !token.isEmpty() && Character.isDigit(token.charAt(0));
    }

    static boolean isWord(String token) {
        return !token.isEmpty() && (Character.isLetter(token.charAt(0)) || token.charAt(0) == '_');
    }

    static String unquoted(String text) {
        return text.substring(1, text.length() - 1);
    }
}
