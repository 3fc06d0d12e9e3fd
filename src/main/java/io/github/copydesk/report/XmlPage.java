package io.github.copydesk.report;

import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML file that is being written, an element a line; whatever is put into it comes out as text. */
final class XmlPage {
    private final Writer out;
    private final XMLStreamWriter xml;
    private int depth;

    XmlPage(Writer out) throws IOException {
        this.out = out;
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        try {
            // The JDK's own: whatever else is on the class path escapes in its own way.
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /**
     * Opens an element.
     *
     * @param attributes names and values by turns
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

    /** In one line; what XML has no way to write is shown, or replaced. */
    private static String legal(String text) {
        return Visible.line(text).replaceAll("[\\uFFFE\\uFFFF]", "\uFFFD");
    }
}
