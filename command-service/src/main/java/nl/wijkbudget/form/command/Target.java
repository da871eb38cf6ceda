package nl.wijkbudget.form.command;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import nl.wijkbudget.door.command.ApiHeaders;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** The door that a form is meant for: said in the address, because the body may only be read once the guard said yes. */
record Target(String method, String path) {
    /** Query parameter of a form's address: the path of the door. */
    static final String DOOR = "deur";

    /** Query parameter of a form's address: {@code PUT} where the door wants that, because a browser cannot. */
    static final String METHOD = "methode";

    private static final Pattern PATH = Pattern.compile("(/[A-Za-z0-9][A-Za-z0-9._-]*)+");

    /** Null when the request is no form, or is none for a door. */
    static @Nullable Target of(HttpServletRequest request) {
        String type = Objects.requireNonNullElse(request.getContentType(), "");
        if (!request.getMethod().equals("POST") || !type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)) {
            return null;
        }
        MultiValueMap<String, String> query = query(request);
        String path = Objects.requireNonNullElse(query.getFirst(DOOR), "");
        boolean isDoor = path.startsWith(ApiHeaders.ROOT) && PATH.matcher(path).matches();
        return isDoor ? new Target("PUT".equals(query.getFirst(METHOD)) ? "PUT" : "POST", path) : null;
    }

    /** The names in an address of a form: they are for its page, and not for the door. */
    static Set<String> namesInAddress(HttpServletRequest request) {
        return query(request).keySet();
    }

    private static MultiValueMap<String, String> query(HttpServletRequest request) {
        return UriComponentsBuilder.newInstance()
                .query(request.getQueryString())
                .build()
                .getQueryParams();
    }
}
