package io.athenabudget.actionlinks.web;

import io.athenabudget.actionlinks.Followed.Result;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.StringUtils;

/**
 * What the page's form sent. Read here and nowhere else: whatever comes instead (JSON, an upload, megabytes) gets a page
 * that says so, and nobody behind takes it for something of theirs.
 */
final class SentForm extends HttpServletRequestWrapper {
    /** The longest comment, each character of it four bytes, each byte written as %XX. */
    private static final int LARGEST = 64 * 1024;

    private static final String COMMENT = "comment=";

    private final @Nullable Result fault;
    private final @Nullable String comment;

    SentForm(HttpServletRequest request) throws IOException {
        super(request);
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        Result found = null;
        String text = null;
        if (!isForm(request.getContentType())) {
            found = Result.NOT_A_FORM;
        } else if (body.length > LARGEST) {
            found = Result.COMMENT_TOO_LONG;
        } else {
            try {
                text = comment(new String(body, StandardCharsets.ISO_8859_1));
            } catch (IllegalArgumentException | CharacterCodingException e) {
                found = Result.NOT_A_FORM;
            }
        }
        this.fault = found;
        this.comment = StringUtils.hasText(text) ? text : null;
    }

    private static boolean isForm(@Nullable String type) {
        try {
            return type != null
                    && MediaType.APPLICATION_FORM_URLENCODED.equalsTypeAndSubtype(MediaType.parseMediaType(type));
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }

    private static @Nullable String comment(String form) throws CharacterCodingException {
        String encoded = Arrays.stream(form.split("&"))
                .filter(field -> field.startsWith(COMMENT))
                .findFirst()
                .map(field -> field.substring(COMMENT.length()))
                .orElse("");
        // Decoded byte by byte first: the decoder of the JDK puts a question mark where the text is not UTF-8.
        byte[] bytes = URLDecoder.decode(encoded, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString()
                .replace("\r\n", "\n")
                .strip();
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("No text has NUL");
        }
        return text;
    }

    /** Why nothing can be made of it, null when it is as it should be. */
    @Nullable
    Result fault() {
        return fault;
    }

    /** Null when nothing was written. */
    @Nullable
    String comment() {
        return comment;
    }

    /** Nothing is left to be parsed, as a form, an upload or anything else. */
    @Override
    public @Nullable String getContentType() {
        return null;
    }
}
