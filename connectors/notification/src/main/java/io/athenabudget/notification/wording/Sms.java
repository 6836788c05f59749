package io.athenabudget.notification.wording;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.stream.Collectors;

/** What a text message costs: its segments, by the alphabet that its characters need (3GPP TS 23.038). */
final class Sms {
    static final int MOST_SEGMENTS = 2;

    private static final String GSM_7 = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String GSM_7_ESCAPED = "^{}\\[~]|€";

    /** Good typography that a phone's alphabet lacks, and what stands for it there. */
    private static final Map<Character, String> PLAIN = Map.of(
            '’', "'", '“', "\"", '”', "\"", '„', "\"", '–', "-", '·', "-", '…', "...", '\u00A0', " ", '\u202F', " ",
            '\u2009', " ");

    private Sms() {}

    static String plain(String text) {
        return text.chars()
                .mapToObj(c -> PLAIN.getOrDefault((char) c, String.valueOf((char) c)))
                .collect(Collectors.joining());
    }

    static boolean fits(String text) {
        return segments(text) <= MOST_SEGMENTS;
    }

    static int segments(String text) {
        boolean gsm = inGsmAlphabet(text);
        int alone = gsm ? 160 : 70;
        int joined = gsm ? 153 : 67;
        int all = 0;
        int segments = 1;
        int used = 0;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            int size = gsm ? (GSM_7_ESCAPED.indexOf(character) >= 0 ? 2 : 1) : Character.charCount(character);
            // An escaped character or a surrogate pair is not split between segments.
            if (used + size > joined) {
                segments++;
                used = 0;
            }
            used += size;
            all += size;
            i += Character.charCount(character);
        }
        return all <= alone ? 1 : segments;
    }

    static boolean inGsmAlphabet(String text) {
        return text.chars().allMatch(c -> GSM_7.indexOf(c) >= 0 || GSM_7_ESCAPED.indexOf(c) >= 0);
    }

    /** The last resort. */
    static String cut(String text) {
        BreakIterator letters = BreakIterator.getCharacterInstance(ULocale.ROOT);
        letters.setText(text);
        int end = text.length();
        while (!fits(text.substring(0, end))) {
            end = letters.preceding(end);
        }
        return text.substring(0, end);
    }
}
