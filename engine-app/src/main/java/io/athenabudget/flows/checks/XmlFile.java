package io.athenabudget.flows.checks;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads a file that may be anything, within bounds, without looking anything up outside of it. */
final class XmlFile {
    static final int MOST_BYTES = 1_000_000;
    static final int DEEPEST = 64;
    static final int MOST_ELEMENTS = 20_000;
    static final int MOST_ATTRIBUTES = 40;

    private final String what;

    private XmlFile(String what) {
        this.what = what;
    }

    /** @param what how a message calls the file */
    static XmlElement read(byte[] content, String what) throws Unreadable {
        return new XmlFile(what).read(content);
    }

    private XmlElement read(byte[] content) throws Unreadable {
        if (content.length > MOST_BYTES) {
            throw new Unreadable("too-large", what + " is larger than 1 MB: remove what it does not need");
        }
        requireUtf8(content);
        try {
            XMLStreamReader reader = hardened().createXMLStreamReader(new ByteArrayInputStream(content));
            try {
                requireDeclaration(reader);
                return tree(reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException | RuntimeException e) {
            throw new Unreadable("unreadable", what + " is not well-formed XML: export it from the modeler again");
        }
    }

    /** Only one reading of the bytes, or the engine and the browser might see another file than these checks do. */
    private void requireUtf8(byte[] content) throws Unreadable {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
        } catch (CharacterCodingException e) {
            throw new Unreadable("not-utf-8", what + " is not text in UTF-8: save it with that encoding");
        }
    }

    private void requireDeclaration(XMLStreamReader reader) throws Unreadable {
        String encoding = reader.getCharacterEncodingScheme();
        if (encoding != null && !encoding.equalsIgnoreCase("UTF-8")) {
            throw new Unreadable("not-utf-8", what + " declares another encoding than UTF-8: save it as UTF-8");
        }
        if (reader.getVersion() != null && !reader.getVersion().equals("1.0")) {
            throw new Unreadable("unreadable", what + " is not XML 1.0: export it from the modeler again");
        }
    }

    private static XMLInputFactory hardened() {
        // The one of the JDK, whatever else is in the class path.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }

    private XmlElement tree(XMLStreamReader reader) throws XMLStreamException, Unreadable {
        XmlElement root = null;
        XmlElement current = null;
        int depth = 0;
        int count = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST) {
                        throw new Unreadable(
                                "nested-too-deeply",
                                what + " nests elements more than " + DEEPEST + " deep: draw fewer subprocesses inside"
                                        + " of each other");
                    }
                    if (++count > MOST_ELEMENTS) {
                        throw new Unreadable(
                                "too-many-elements", what + " has more than " + MOST_ELEMENTS + " parts: simplify it");
                    }
                    current = element(reader, current);
                    root = root == null ? current : root;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    current = current == null ? null : current.parent();
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (current != null) {
                        current.append(reader.getText());
                    }
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new Unreadable(
                            "doctype-not-allowed", what + " declares or uses entities: remove its DOCTYPE");
                case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                    throw new Unreadable(
                            "instruction-not-allowed", what + " contains a processing instruction: remove “<?…?>”");
                default -> {
                    // White space and comments say nothing.
                }
            }
        }
        if (root == null) {
            throw new Unreadable("unreadable", what + " is empty: export it from the modeler again");
        }
        return root;
    }

    private XmlElement element(XMLStreamReader reader, @Nullable XmlElement parent) throws Unreadable {
        if (reader.getAttributeCount() > MOST_ATTRIBUTES || reader.getNamespaceCount() > MOST_ATTRIBUTES) {
            throw new Unreadable(
                    "too-many-attributes",
                    what + " has an element with more than " + MOST_ATTRIBUTES + " attributes: remove it");
        }
        XmlElement element = new XmlElement(
                Namespaces.qualified(reader.getNamespaceURI(), reader.getLocalName()),
                reader.getLocation().getLineNumber(),
                parent);
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            element.set(
                    Namespaces.qualified(reader.getAttributeNamespace(i), reader.getAttributeLocalName(i)),
                    reader.getAttributeValue(i));
        }
        return element;
    }
}
