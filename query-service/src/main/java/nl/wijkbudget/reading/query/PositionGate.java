package nl.wijkbudget.reading.query;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import nl.wijkbudget.projection.LogPosition;
import nl.wijkbudget.projection.ProjectionPositions;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Waits with {@code ?positie=n} until every read model behind an answer has seen event n, and says how far they are. */
public final class PositionGate implements HandlerInterceptor {
    public static final String HEADER = "Log-Position";

    /** The request attribute, and so the variable of a template, that holds the position. */
    public static final String ATTRIBUTE = "logPosition";

    private static final long BEFORE_FIRST = LogPosition.BEFORE_FIRST.value();

    private final ProjectionPositions positions;
    private final Duration patience;

    public PositionGate(ProjectionPositions positions, Duration patience) {
        this.positions = positions;
        this.patience = patience;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws InterruptedException {
        List<String> groups = readModels(handler);
        if (groups != null) {
            long asked = Parameter.of("positie", request.getParameter("positie"))
                    .between(BEFORE_FIRST, Long.MAX_VALUE, BEFORE_FIRST);
            await(groups, new LogPosition(asked));
            long reached = reached(groups);
            request.setAttribute(ATTRIBUTE, reached);
            response.setHeader(HEADER, Long.toString(reached));
            if (reached < asked) {
                throw Unanswered.behind(asked, reached);
            }
        }
        return true;
    }

    private void await(List<String> groups, LogPosition asked) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        for (String group : groups) {
            if (!positions.await(group, asked, Duration.ofNanos(deadline - System.nanoTime()))) {
                return;
            }
        }
    }

    /** What is read after this has seen at least as much. */
    private long reached(List<String> groups) {
        return groups.stream()
                .mapToLong(group -> positions.reached(group).value())
                .min()
                .orElseGet(() -> positions.head().value());
    }

    private static @Nullable List<String> readModels(Object handler) {
        if (!(handler instanceof HandlerMethod method)) {
            return null;
        }
        Answers answers = method.getBeanType().getAnnotation(Answers.class);
        Shows shows = method.getBeanType().getAnnotation(Shows.class);
        if (answers != null) {
            return Arrays.asList(answers.value());
        }
        return shows == null ? null : Arrays.asList(shows.value());
    }
}
