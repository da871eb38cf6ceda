package nl.wijkbudget.form.command;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wijkbudget.access.LocalAddress;
import nl.wijkbudget.form.FilledForm;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where a form leads: on to the next page, or to the same page with what is wrong; a page is always asked through the guard. */
final class Continuation {
    /** The field with the address of the next page, in which {@code {id}} is what was made; without it, the page of the form. */
    private static final String NEXT = "_daarna";

    /** The page of what was laid before others; a decision under four eyes leads there, whatever its form. */
    private static final String SUBMITTED = "/voorgelegd/";

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpServletRequest request;
    private final HttpServletResponse response;

    Continuation(HttpServletRequest request, HttpServletResponse response) {
        this.request = request;
        this.response = response;
    }

    void after(HeldAnswer answer) throws ServletException, IOException {
        JsonNode body = JSON.readTree(answer.body());
        if (answer.getStatus() >= HttpStatus.BAD_REQUEST.value()) {
            request.setAttribute(FilledForm.ATTRIBUTE, refused(body));
            show(page());
        } else if (body.has("position")) {
            go(body);
        } else if (answer.getStatus() == HttpStatus.ACCEPTED.value()) {
            redirect(next(body));
        } else {
            request.setAttribute(FilledForm.ANSWER, JSON.convertValue(body, Map.class));
            show(next(body));
        }
    }

    private FilledForm refused(JsonNode problem) {
        Map<String, String> faults = new HashMap<>();
        problem.path("errors")
                .forEach(fault -> faults.putIfAbsent(
                        fault.path("field").asString(""), fault.path("message").asString("")));
        Map<String, List<String>> entered = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!FormTree.isForTheForm(name) || name.equals(FormRequest.AS)) {
                entered.put(name, List.of(values));
            }
        });
        return new FilledForm(
                problem.path("code").asString(""), problem.path("detail").asString(""), faults, entered);
    }

    /** The page shows at least what was just decided. */
    private void go(JsonNode answer) {
        UriComponentsBuilder address = UriComponentsBuilder.fromUriString(next(answer))
                .replaceQueryParam("positie", answer.path("position").asLong());
        redirect(address.build().toUriString());
    }

    /** Also to where one sees how something goes that was accepted and takes a while. */
    private void redirect(String address) {
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, request.getContextPath() + address);
    }

    private void show(String address) throws ServletException, IOException {
        HttpServletRequest asRead = new HttpServletRequestWrapper(request) {
            @Override
            public String getMethod() {
                return "GET";
            }
        };
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        request.getRequestDispatcher(address).forward(asRead, response);
    }

    private String page() {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    private String next(JsonNode answer) {
        if (answer.has("submission")) {
            return SUBMITTED + answer.path("submission").asString();
        }
        String asked = request.getParameter(NEXT);
        if (asked == null) {
            return page();
        }
        String id = answer.path("id").asString("");
        return LocalAddress.orHome(asked.replace("{id}", id)).value();
    }
}
