package io.athenabudget.rest;

/**
 * Texts in files for spreadsheets, which would take some for formulas and run them.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP: CSV injection</a>
 */
public final class SpreadsheetText {
    private SpreadsheetText() {}

    /** The text, behind an apostrophe if it looks like a formula. */
    public static String inert(String text) {
        return looksLikeFormula(text) ? "'" + text : text;
    }

    /** What {@link #inert} was made of. */
    public static String original(String text) {
        return text.length() > 1 && text.charAt(0) == '\'' && looksLikeFormula(text.substring(1))
                ? text.substring(1)
                : text;
    }

    private static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }
}
