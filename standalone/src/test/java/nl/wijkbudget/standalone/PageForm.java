package nl.wijkbudget.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A form on a page as a browser without scripts sends it: with what stands in it and what somebody fills in.
 *
 * @param action where the button that is pressed sends it
 */
record PageForm(String method, String action, Map<String, List<String>> fields) {
    /** The form with the button of this text, pressed; also on a page that is shown again because of what was wrong. */
    static PageForm on(Reply page, String button) {
        List<Element> buttons = elements(root(page), ".//form//button[normalize-space()='" + button + "']");
        assertThat(buttons).as(button + " on\n" + page.text()).hasSize(1);
        Element form = elements(buttons.get(0), "ancestor::form").get(0);
        String own = buttons.get(0).getAttribute("formaction");
        return new PageForm(
                form.getAttribute("method"), own.isEmpty() ? form.getAttribute("action") : own, standing(form));
    }

    /** Filled in; a name that the form does not have is a mistake of the test. */
    PageForm with(String name, String... values) {
        assertThat(fields).containsKey(name);
        Map<String, List<String>> filled = new LinkedHashMap<>(fields);
        filled.put(name, List.of(values));
        return new PageForm(method, action, filled);
    }

    String body() {
        return fields.entrySet().stream()
                .flatMap(
                        field -> field.getValue().stream().map(value -> encoded(field.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    /** The texts of all nodes of a page at a path. */
    static List<String> texts(Reply page, String path) {
        try {
            NodeList found =
                    (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, root(page), XPathConstants.NODESET);
            return IntStream.range(0, found.getLength())
                    .mapToObj(at -> found.item(at)
                            .getTextContent()
                            .replaceAll("[\\s\u00a0]+", " ")
                            .strip())
                    .toList();
        } catch (XPathExpressionException e) {
            throw new IllegalArgumentException(path, e);
        }
    }

    private static Map<String, List<String>> standing(Element form) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (Element field : elements(form, ".//input[@name] | .//textarea[@name] | .//select[@name]")) {
            List<String> values = fields.computeIfAbsent(field.getAttribute("name"), any -> new ArrayList<>());
            boolean box = List.of("checkbox", "radio").contains(field.getAttribute("type"));
            if (!box || field.hasAttribute("checked")) {
                values.add(value(field));
            }
        }
        return fields;
    }

    private static String value(Element field) {
        return switch (field.getTagName()) {
            case "textarea" -> field.getTextContent();
            case "select" ->
                elements(field, "option[@selected]").stream()
                        .map(option -> option.getAttribute("value"))
                        .findFirst()
                        .orElseGet(() -> elements(field, "option").get(0).getAttribute("value"));
            default -> field.getAttribute("value");
        };
    }

    private static List<Element> elements(Element within, String path) {
        try {
            NodeList found =
                    (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, within, XPathConstants.NODESET);
            return IntStream.range(0, found.getLength())
                    .mapToObj(at -> (Element) found.item(at))
                    .toList();
        } catch (XPathExpressionException e) {
            throw new IllegalArgumentException(path, e);
        }
    }

    private static Element root(Reply page) {
        try {
            var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(page.text()))).getDocumentElement();
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError(page.text(), e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
