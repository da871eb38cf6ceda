package nl.wijkbudget.ballot.query;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import nl.wijkbudget.form.FilledForm;

/** What is typed of a stack so far, to go on with; only what came in a form, never what stands in an address. */
public record Typed(String batch, String first, String second) {
    /** Field with the lines of a stack that was typed alike twice, for who wants to change them after all. */
    static final String LINES = "_regels";

    private static final Typed NOTHING = new Typed("", "", "");

    static Typed in(HttpServletRequest request) {
        if (request.getAttribute(FilledForm.ANSWER) == null && request.getAttribute(FilledForm.ATTRIBUTE) == null) {
            return NOTHING;
        }
        String lines = field(request, LINES, "");
        return new Typed(field(request, "batch", ""), field(request, "first", lines), field(request, "second", lines));
    }

    private static String field(HttpServletRequest request, String name, String otherwise) {
        return Objects.requireNonNullElse(request.getParameter(name), otherwise);
    }
}
