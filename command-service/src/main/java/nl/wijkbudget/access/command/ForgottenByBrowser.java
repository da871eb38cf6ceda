package nl.wijkbudget.access.command;

import jakarta.servlet.http.HttpServletResponse;

/** Has a browser forget what it was shown while somebody was logged in. */
public final class ForgottenByBrowser {
    private static final String HEADER = "Clear-Site-Data";

    private ForgottenByBrowser() {}

    /** Not its cookies: those of the whole domain would go, also of sites beside this one; the session's is ended by name. */
    public static void ask(HttpServletResponse response) {
        response.setHeader(HEADER, "\"cache\", \"storage\"");
    }
}
