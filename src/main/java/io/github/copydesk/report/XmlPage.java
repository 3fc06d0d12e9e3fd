package io.github.copydesk.report;

import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an XML file with one element on each line. All values are escaped. */
final class XmlPage {
    private final Writer out;
    private final XMLStreamWriter xml;
    private int depth;

    XmlPage(Writer out) throws IOException {
        this.out = out;
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        try {
            // The JDK's own writer; others on the class path escape differently.
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /**
     * Opens an element.
     *
     * @param attributes names and values, alternating
     */
    XmlPage open(String element, Object... attributes) throws IOException {
        try {
            xml.writeCharacters("\n" + "  ".repeat(depth++));
            xml.writeStartElement(element);
            writeAttributes(attributes);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return this;
    }

    /** An element without content. */
    void empty(String element, Object... attributes) throws IOException {
        try {
            xml.writeCharacters("\n" + "  ".repeat(depth));
            xml.writeEmptyElement(element);
            writeAttributes(attributes);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** An element with text in it. */
    void text(String element, String text, Object... attributes) throws IOException {
        open(element, attributes);
        try {
            xml.writeCharacters(legal(text));
            depth--;
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    void close() throws IOException {
        try {
            xml.writeCharacters("\n" + "  ".repeat(--depth));
            xml.writeEndElement();
            if (depth == 0) {
                xml.flush();
                out.write('\n');
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void writeAttributes(Object... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i].toString(), legal(attributes[i + 1].toString()));
        }
    }

    /** The text in one line, without characters that XML does not allow. */
    private static String legal(String text) {
        return Visible.line(text).replaceAll("[\\uFFFE\\uFFFF]", "\uFFFD");
    }
}
