package io.athenabudget.signatures;

/** Why something is no signature of a device, or not of what it should be. */
public final class SignatureFault extends RuntimeException {
    private final Kind kind;

    SignatureFault(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    static SignatureFault malformed(String message) {
        return new SignatureFault(Kind.MALFORMED, message);
    }

    /** What kind of fault. Clients know the codes: they stay. */
    public enum Kind {
        /** Not in the one form that there is. */
        MALFORMED("malformed"),
        /** Signed by something other than ES256, or by nothing. */
        WRONG_ALGORITHM("wrong-algorithm"),
        /** Not by this key, or not over this content. */
        WRONG_SIGNATURE("wrong-signature");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    public Kind kind() {
        return kind;
    }

    /** What is wrong, as the end of a sentence that begins with what was sent. */
    public String detail() {
        return String.valueOf(getMessage());
    }
}
