package org.gotong.platform.tables;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;
import org.jspecify.annotations.Nullable;

/** One XML part of an Excel file, read forwards. Its names are taken without prefixes, as several programs set their own. */
final class Xml {

    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;

    Xml(InputStream stream) throws XMLStreamException {
        this.reader = FACTORY.createXMLStreamReader(stream);
    }

    /** To the next element that opens; its name, or null at the end of the part. */
    @Nullable
    String open() throws XMLStreamException {
        while (reader.hasNext()) {
            if (step() == XMLStreamConstants.START_ELEMENT) {
                return reader.getLocalName();
            }
        }
        return null;
    }

    /** To the next element that opens inside the one of that name; null where that one ends. */
    @Nullable
    String openWithin(String parent) throws XMLStreamException {
        while (reader.hasNext()) {
            var event = step();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return reader.getLocalName();
            }
            if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals(parent)) {
                return null;
            }
        }
        return null;
    }

    /** The text up to the end of this element, no longer than a cell can be and one character, by which that is seen. */
    String text() throws XMLStreamException {
        var text = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            switch (step()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> append(text);
                default -> {}
            }
        }
        return text.toString();
    }

    /** Past the end of this element. */
    void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            switch (step()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
        }
    }

    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    boolean isSet(String name) {
        var value = attribute(name);
        return "1".equals(value) || "true".equals(value);
    }

    /** The number in that attribute; -1 where none stands. */
    int number(String name) {
        var value = attribute(name);
        return value == null ? -1 : number(value, 0);
    }

    /** The number that the text is from there on; -1 where it is none. By hand, as every cell has two of them. */
    static int number(String text, int from) {
        int number = 0;
        for (int at = from; at < text.length(); at++) {
            var digit = text.charAt(at) - '0';
            if (digit < 0 || digit > 9 || at - from > 8) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return text.length() == from ? -1 : number;
    }

    // Excel writes no document types, and those who hide one in a file mean harm.
    private int step() throws XMLStreamException {
        var event = reader.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new XMLStreamException("a document type or an entity of its own");
        }
        return event;
    }

    private void append(StringBuilder text) {
        var room = CellText.LONGEST + 1 - text.length();
        if (room > 0) {
            text.append(reader.getTextCharacters(), reader.getTextStart(), Math.min(room, reader.getTextLength()));
        }
    }

    private static XMLInputFactory factory() {
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        // What is wrong with a text is thrown where it is read, as the exception that says so.
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
