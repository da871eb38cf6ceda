package nl.wijkbudget.reading.query;

import jakarta.servlet.http.HttpServletRequest;
import nl.wijkbudget.page.query.LanguageChoice;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriComponentsBuilder;

/** Where the following page of a list is. */
public final class NextPage {
    private NextPage() {}

    /** The same address from the beginning of the list; null when the reader is there. */
    public static @Nullable String first(HttpServletRequest request) {
        if (request.getParameter("cursor") == null) {
            return null;
        }
        return UriComponentsBuilder.fromPath(request.getRequestURI())
                .query(request.getQueryString())
                .replaceQueryParam("positie")
                .replaceQueryParam("cursor")
                .replaceQueryParam(LanguageChoice.NAME)
                .build()
                .toUriString();
    }

    /** The same address from another cursor on; null on the last page. */
    public static @Nullable String address(HttpServletRequest request, @Nullable Object cursor) {
        if (cursor == null) {
            return null;
        }
        return UriComponentsBuilder.fromPath(request.getRequestURI())
                .query(request.getQueryString())
                .replaceQueryParam("positie")
                .replaceQueryParam(LanguageChoice.NAME)
                .replaceQueryParam("cursor", cursor)
                .build()
                .toUriString();
    }

    /** A page of a list, which names the following one in {@code Link}. */
    public static <T> ResponseEntity<T> after(HttpServletRequest request, @Nullable Object cursor, T page) {
        String next = address(request, cursor);
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        if (next != null) {
            answer.header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        }
        return answer.body(page);
    }
}
