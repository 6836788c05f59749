package io.athenabudget.rest;

import java.util.List;
import org.springframework.http.HttpStatus;

/** The request is well-formed HTTP, but some of its fields cannot be accepted. */
public final class InvalidInput extends Refusal {
    private final transient List<InvalidField> fields;

    public InvalidInput(List<InvalidField> fields) {
        super(HttpStatus.BAD_REQUEST, "invalid-input", sentence(fields));
        this.fields = List.copyOf(fields);
        with("errors", this.fields);
    }

    public InvalidInput(String pointer, String detail) {
        this(List.of(new InvalidField(pointer, detail)));
    }

    public List<InvalidField> fields() {
        return fields;
    }

    private static String sentence(List<InvalidField> fields) {
        return fields.size() == 1
                ? "One field cannot be accepted: see errors."
                : fields.size() + " fields cannot be accepted: see errors.";
    }
}
