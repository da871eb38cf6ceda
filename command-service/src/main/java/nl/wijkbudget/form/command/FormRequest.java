package nl.wijkbudget.form.command;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.wijkbudget.door.command.Acting;
import nl.wijkbudget.door.command.NameOfKey;
import nl.wijkbudget.door.command.WrittenBody;
import nl.wijkbudget.form.FilledForm;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** A form as a door would be asked by a program: its path, its method, JSON, and what a form cannot say in a header. */
final class FormRequest extends HttpServletRequestWrapper {
    /** The fields that stand for headers. */
    static final Map<String, String> HEADERS = Map.of(
            Acting.ROLE, "_rol",
            Acting.MANDATE, "_mandaat",
            NameOfKey.KEY, "_sleutel",
            HttpHeaders.ACCEPT, "_bestand");

    /** Stands for a role and a mandate at once, as {@code FRONT_RUNNER:koploper-1}, where a form lets choose between several. */
    static final String AS = "_als";

    private final Target target;
    private final Set<String> forThePage;

    FormRequest(HttpServletRequest request, Target target) {
        super(request);
        this.target = target;
        forThePage = Target.namesInAddress(request);
    }

    @Override
    public String getMethod() {
        return target.method();
    }

    @Override
    public String getRequestURI() {
        return getContextPath() + target.path();
    }

    @Override
    public StringBuffer getRequestURL() {
        StringBuffer whole = super.getRequestURL();
        whole.setLength(whole.length() - super.getRequestURI().length());
        return whole.append(getRequestURI());
    }

    @Override
    public String getServletPath() {
        return target.path();
    }

    @Override
    public @Nullable String getPathInfo() {
        return null;
    }

    @Override
    public @Nullable String getQueryString() {
        return null;
    }

    @Override
    public String getContentType() {
        return MediaType.APPLICATION_JSON_VALUE;
    }

    @Override
    public @Nullable String getHeader(String name) {
        for (Map.Entry<String, String> each : HEADERS.entrySet()) {
            if (each.getKey().equalsIgnoreCase(name)) {
                return said(each.getKey(), field(each));
            }
        }
        if (HttpHeaders.ACCEPT_LANGUAGE.equalsIgnoreCase(name)
                && getAttribute(FilledForm.LANGUAGE) instanceof String language) {
            return language;
        }
        return HttpHeaders.CONTENT_TYPE.equalsIgnoreCase(name) ? getContentType() : super.getHeader(name);
    }

    private @Nullable String field(Map.Entry<String, String> header) {
        String as = getParameter(AS);
        int colon = as == null ? -1 : as.indexOf(':');
        if (as != null && colon >= 0 && header.getKey().equals(Acting.ROLE)) {
            return as.substring(0, colon);
        }
        if (as != null && colon >= 0 && header.getKey().equals(Acting.MANDATE)) {
            return as.substring(colon + 1);
        }
        return getParameter(header.getValue());
    }

    /** Without a file to ask for, an answer in JSON will do. */
    private static @Nullable String said(String header, @Nullable String field) {
        boolean nothing = field == null || field.isBlank();
        if (header.equals(HttpHeaders.ACCEPT)) {
            String json = MediaType.APPLICATION_JSON_VALUE + ", " + MediaType.APPLICATION_PROBLEM_JSON_VALUE;
            return nothing ? json : field + ", " + json + ";q=0.5";
        }
        return nothing ? null : field;
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        boolean ours = HEADERS.keySet().stream().anyMatch(name::equalsIgnoreCase)
                || HttpHeaders.CONTENT_TYPE.equalsIgnoreCase(name);
        String value = ours ? getHeader(name) : null;
        if (value != null) {
            return Collections.enumeration(Collections.singleton(value));
        }
        return ours ? Collections.emptyEnumeration() : super.getHeaders(name);
    }

    @Override
    public ServletInputStream getInputStream() {
        Map<String, String[]> fields = new LinkedHashMap<>(getParameterMap());
        fields.keySet().removeAll(forThePage);
        return new WrittenBody(FormTree.of(fields).toString().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }
}
