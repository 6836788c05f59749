package io.athenabudget.flows.checks;

import io.athenabudget.flows.checks.Expression.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Reads the part of FEEL that a cell of the routing table may use: comparisons, ranges, lists, parts of texts. */
final class CellParser {
    private static final int MOST_TESTS = 100;

    private final Tokens tokens;
    private final Type type;
    private int count;

    private CellParser(Tokens tokens, Type type) {
        this.tokens = tokens;
        this.type = type;
    }

    /** @param type whether the column is one of numbers or of texts */
    static Cell parse(String text, Type type) throws NotAllowed {
        if (text.isEmpty() || text.equals("-")) {
            return new Cell.Any();
        }
        CellParser parser = new CellParser(Tokens.ofCell(text), type);
        Cell cell = parser.cell();
        if (!parser.tokens.atEnd()) {
            throw new NotAllowed("goes on with " + parser.tokens.shown() + " where it should end");
        }
        return cell;
    }

    private Cell cell() throws NotAllowed {
        if (tokens.takeIf("not")) {
            tokens.require("(");
            Cell.NoneOf none = new Cell.NoneOf(tests());
            tokens.require(")");
            return none;
        }
        List<Cell> tests = tests();
        return tests.size() == 1 ? tests.get(0) : new Cell.AnyOf(tests);
    }

    private List<Cell> tests() throws NotAllowed {
        List<Cell> tests = new ArrayList<>();
        do {
            if (++count > MOST_TESTS) {
                throw new NotAllowed("lists more than " + MOST_TESTS + " values");
            }
            tests.add(type == Type.NUMBER ? numberTest() : textTest());
        } while (tokens.takeIf(","));
        return tests;
    }

    private Cell numberTest() throws NotAllowed {
        for (String operator : List.of("<", "<=", ">", ">=")) {
            if (tokens.takeIf(operator)) {
                return new Cell.Compared(operator, number());
            }
        }
        boolean open = tokens.takeIf("(", "]");
        if (!open && !tokens.takeIf("[")) {
            return new Cell.Compared("=", number());
        }
        BigDecimal from = number();
        tokens.require("..");
        BigDecimal to = number();
        boolean closed = tokens.takeIf("]");
        if (!closed && !tokens.takeIf(")", "[")) {
            throw new NotAllowed("has a range without an end, as in [1000..5000]");
        }
        if (from.compareTo(to) > 0) {
            throw new NotAllowed("has a range that begins behind its end");
        }
        return new Cell.Between(new Cell.Compared(open ? ">" : ">=", from), new Cell.Compared(closed ? "<=" : "<", to));
    }

    private BigDecimal number() throws NotAllowed {
        boolean negative = tokens.takeIf("-");
        String shown = tokens.shown();
        String token = tokens.take();
        if (!Tokens.isNumber(token)) {
            throw new NotAllowed("has " + shown + " where a number is expected");
        }
        BigDecimal number = new BigDecimal(token);
        return negative ? number.negate() : number;
    }

    private Cell textTest() throws NotAllowed {
        String shown = tokens.shown();
        String token = tokens.take();
        if (Tokens.isText(token)) {
            return new Cell.Text(Tokens.unquoted(token));
        }
        String function = token.equals("contains") ? token : token + " " + tokens.take();
        if (!Cell.Part.FUNCTIONS.contains(function)) {
            throw new NotAllowed("has " + shown + " where a text in double quotes is expected, as in \"IT\"");
        }
        tokens.require("(");
        tokens.require("?");
        tokens.require(",");
        String part = tokens.take();
        if (!Tokens.isText(part)) {
            throw new NotAllowed("asks for a part that is no text in double quotes");
        }
        tokens.require(")");
        return new Cell.Part(function, Tokens.unquoted(part));
    }
}
