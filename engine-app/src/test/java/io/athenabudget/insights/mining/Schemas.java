package io.athenabudget.insights.mining;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** What exports are validated against: our own schemas, and those of the standards where they are at hand. */
final class Schemas {
    /** The standard's schema has no namespace, and takes that of whoever includes it. */
    private static final String IN_ITS_NAMESPACE = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.xes-standard.org/">
              <xs:include schemaLocation="%s"/>
            </xs:schema>""";

    private Schemas() {}

    private static Optional<Path> standard(String file) {
        return Optional.ofNullable(System.getProperty("mining.schemas"))
                .map(directory -> Path.of(directory).resolve(file));
    }

    static void assertValidXes(String xes) {
        SchemaFactory schemas = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        try {
            validate(schemas.newSchema(Schemas.class.getResource("/mining/event-log.xsd")), xes);
            Optional<Path> standard = standard("xes.xsd");
            if (standard.isPresent()) {
                validate(
                        schemas.newSchema(new StreamSource(new StringReader(
                                IN_ITS_NAMESPACE.formatted(standard.get().toUri())))),
                        xes);
            }
        } catch (SAXException | IOException e) {
            throw new AssertionError("No valid XES: " + e.getMessage(), e);
        }
    }

    private static void validate(Schema schema, String xml) throws SAXException, IOException {
        schema.newValidator().validate(new StreamSource(new StringReader(xml)));
    }

    static void assertValidOcel(String json) {
        JsonSchemaFactory ours = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
        assertThat(ours.getSchema(resource("/mining/object-log.schema.json")).validate(json, InputFormat.JSON))
                .isEmpty();
        standard("ocel20-schema-json.json")
                .ifPresent(file -> assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                                .getSchema(text(file))
                                .validate(json, InputFormat.JSON))
                        .isEmpty());
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Schemas.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
