package nl.wijkbudget.audit.query;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A feed of news as Atom (RFC 4287). */
record Atom(String id, String title, String self, String page, String language, List<News> news) {
    static final String TYPE = "application/atom+xml";

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final String AUTHOR = "Wijkbudget";

    byte[] bytes() {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            write(xml);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("A text takes all that is written", impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Of the newest entry; the epoch while nothing happened. */
    Instant updated() {
        return news.isEmpty() ? Instant.EPOCH : news.get(0).at();
    }

    private void write(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("xml:lang", language);
        element(xml, "id", id);
        element(xml, "title", title);
        element(xml, "updated", updated().toString());
        xml.writeStartElement("author");
        element(xml, "name", AUTHOR);
        xml.writeEndElement();
        link(xml, "self", self, TYPE);
        link(xml, "alternate", page, "text/html");
        for (News each : news) {
            write(xml, each);
        }
        xml.writeEndElement();
    }

    private static void write(XMLStreamWriter xml, News news) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", news.id());
        element(xml, "title", news.title());
        element(xml, "updated", news.at().toString());
        link(xml, "alternate", news.page(), "text/html");
        xml.writeStartElement("content");
        xml.writeAttribute("type", "text");
        xml.writeCharacters(writable(news.text()));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address, String type)
            throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address);
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(writable(text));
        xml.writeEndElement();
    }

    /** XML has no place for most control characters, not even escaped. */
    private static String writable(String text) {
        return text.replaceAll("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "");
    }

    /** Something that happened. */
    record News(String id, String title, Instant at, String page, String text) {}
}
