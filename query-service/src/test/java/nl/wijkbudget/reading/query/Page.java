package nl.wijkbudget.reading.query;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page as a browser got it; every element is closed, so that XPath can look into it. */
public record Page(String source, Document document) {
    static Page of(MvcTestResult answer) {
        String source = new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        try {
            var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            builder.setErrorHandler(null);
            return new Page(source, builder.parse(new InputSource(new StringReader(source))));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError(source, e);
        }
    }

    /** The texts of all nodes at a path, with single spaces. */
    public List<String> texts(String path) {
        try {
            NodeList found =
                    (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, document, XPathConstants.NODESET);
            return IntStream.range(0, found.getLength())
                    .mapToObj(i -> found.item(i)
                            .getTextContent()
                            .replaceAll("[\\s\u00a0]+", " ")
                            .strip())
                    .toList();
        } catch (XPathExpressionException e) {
            throw new IllegalArgumentException(path, e);
        }
    }

    /** The cells of each row of the table with this caption. */
    public List<List<String>> rows(String caption) {
        String table = "//table[caption='" + caption + "']";
        int rows = texts(table + "/tbody/tr").size();
        return IntStream.rangeClosed(1, rows)
                .mapToObj(row -> texts("(" + table + "/tbody/tr)[" + row + "]/*"))
                .toList();
    }
}
