package nl.wijkbudget.access.command;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.wijkbudget.access.Door;
import nl.wijkbudget.door.command.RequestJson;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Files come in where elections are imported and nowhere else; anything else that is large is refused before it is read. */
final class BodyLimit extends OncePerRequestFilter {
    private static final Set<String> TAKE_FILES = Set.of("POST /import", "POST /api/v1/imports");

    private final DoorsByAddress doors;
    private final Refusing refusing;

    BodyLimit(DoorsByAddress doors, Refusing refusing) {
        this.doors = doors;
        this.refusing = refusing;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Door door = doors.find(request);
        if (door != null && TAKE_FILES.contains(door.address())) {
            chain.doFilter(request, response);
        } else if (request.getContentLengthLong() > RequestJson.MOST_BYTES) {
            refusing.answer(request, response, new RequestJson.TooLarge());
        } else if (isMultipart(request)) {
            refusing.answer(
                    request,
                    response,
                    new HttpMediaTypeNotSupportedException(
                            MediaType.MULTIPART_FORM_DATA, List.of(MediaType.APPLICATION_JSON)));
        } else {
            readable(request, response, chain);
        }
    }

    /** A form that is none is found out by whoever first looks for a field in it. */
    private void readable(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) {
                request.getParameterMap();
            }
            chain.doFilter(request, response);
        } catch (InvalidParameterException gibberish) {
            refusing.answer(request, response, gibberish);
        }
    }

    static boolean isMultipart(HttpServletRequest request) {
        String type = Objects.requireNonNullElse(request.getContentType(), "");
        try {
            return !type.isEmpty() && MediaType.parseMediaType(type).getType().equals("multipart");
        } catch (InvalidMediaTypeException none) {
            return type.toLowerCase(java.util.Locale.ROOT).startsWith("multipart");
        }
    }
}
