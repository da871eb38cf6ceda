package nl.wijkbudget.access.command;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Where the guard sends a person on to whom a door is closed, so that they see why in a page like any other; no address of its own. */
@Hidden
@Controller
public final class ClosedDoors {
    static final String ADDRESS = "/geen-toegang";

    /** Request attribute: what the guard has to say. */
    static final String WHY = "nl.wijkbudget.access.why";

    /** Whether the guard sent the request here itself; from outside there is no such address. */
    static boolean isBehind(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.FORWARD
                && request.getRequestURI().equals(request.getContextPath() + ADDRESS);
    }

    @RequestMapping(ADDRESS)
    @SuppressWarnings("DoNotCallSuggester") // Called by Spring, which answers what is thrown.
    void tell(HttpServletRequest request) throws Exception {
        throw request.getAttribute(WHY) instanceof Exception why
                ? why
                : new NoResourceFoundException(HttpMethod.valueOf(request.getMethod()), ADDRESS, ADDRESS);
    }
}
