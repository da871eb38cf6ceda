package nl.wijkbudget.reading.query;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import nl.wijkbudget.audit.projection.DecisionLine;
import nl.wijkbudget.audit.projection.DecisionList;
import nl.wijkbudget.audit.projection.FindLastDecision;
import nl.wijkbudget.audit.projection.ListChanges;
import nl.wijkbudget.audit.projection.ListDecisions;
import nl.wijkbudget.projection.LogPosition;
import nl.wijkbudget.projection.ProjectionPositions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;

/** Finds where in the log a reader wants to look back to: the end of a day in Amsterdam, a moment or a position. */
public final class LookingBack {
    static final String NAME = "peildatum";

    private static final String ALLOWED = "2026-11-30, 2026-11-30T12:00:00Z, 0 … ";
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final int CHANGES = 100;

    private final Questions questions;
    private final ProjectionPositions positions;
    private final Clock clock;

    public LookingBack(Questions questions, ProjectionPositions positions, Clock clock) {
        this.questions = questions;
        this.positions = positions;
        this.clock = clock;
    }

    /** For a program: null for now, and a problem for what is not in the past. */
    public @Nullable LogPosition position(@Nullable String peildatum, HttpServletResponse response) {
        String asked = Parameter.of(NAME, peildatum).text();
        if (asked == null) {
            return null;
        }
        try {
            return told(read(asked), response).position();
        } catch (NotInThePast wrong) {
            Unanswered refused =
                    Unanswered.malformed(NAME, ALLOWED + positions.head().value());
            refused.initCause(wrong);
            throw refused;
        }
    }

    /** For a page: what is not in the past is said beside the field, and the page then shows how it is now. */
    public @Nullable LogPosition show(HttpServletRequest request, HttpServletResponse response, Model model) {
        String asked = Parameter.of(NAME, request.getParameter(NAME)).text();
        model.addAttribute("here", request.getRequestURI());
        if (asked == null) {
            return null;
        }
        try {
            AsOf asOf = told(read(asked), response);
            model.addAttribute("asOf", asOf);
            model.addAttribute("last", lastUpTo(asOf.position()));
            return asOf.position();
        } catch (NotInThePast wrong) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("asOfProblem", wrong.getMessage());
            return null;
        }
    }

    /** What was decided in these streams after a position, the newest first; the page lists it. */
    public void since(Set<String> streams, LogPosition then, Model model) {
        model.addAttribute("since", questions.ask(new ListChanges(streams, then, CHANGES), DecisionList.class));
    }

    private static AsOf told(AsOf asOf, HttpServletResponse response) {
        response.setHeader(PositionGate.HEADER, Long.toString(asOf.position().value()));
        return asOf;
    }

    private AsOf read(String asked) {
        try {
            if (asked.matches("\\d{1,18}")) {
                return new AsOf(asked, reached(Long.parseLong(asked)), null, null);
            }
            if (asked.contains("T")) {
                Instant moment = OffsetDateTime.parse(asked).toInstant();
                return new AsOf(asked, lastBefore(past(moment).plus(1, ChronoUnit.MICROS)), null, moment);
            }
            LocalDate day = LocalDate.parse(asked);
            past(day.atStartOfDay(AMSTERDAM).toInstant());
            return new AsOf(
                    asked, lastBefore(day.plusDays(1).atStartOfDay(AMSTERDAM).toInstant()), day, null);
        } catch (DateTimeException unreadable) {
            throw new NotInThePast("asof.unreadable", unreadable);
        }
    }

    private LogPosition reached(long position) {
        if (position > positions.head().value()) {
            throw new NotInThePast("asof.beyond", null);
        }
        return new LogPosition(position);
    }

    private Instant past(Instant moment) {
        if (moment.isAfter(clock.instant())) {
            throw new NotInThePast("asof.future", null);
        }
        return moment;
    }

    private LogPosition lastBefore(Instant moment) {
        return questions
                .find(new FindLastDecision(moment), DecisionLine.class)
                .map(last -> new LogPosition(last.position()))
                .orElse(LogPosition.BEFORE_FIRST);
    }

    private @Nullable DecisionLine lastUpTo(LogPosition position) {
        return questions
                .ask(new ListDecisions(null, null, null, position.value() + 1, 1), DecisionList.class)
                .decisions()
                .stream()
                .findFirst()
                .orElse(null);
    }

    /** Its message is the key of the words that say why. */
    private static final class NotInThePast extends RuntimeException {
        NotInThePast(String key, @Nullable Throwable cause) {
            super(key, cause);
        }
    }
}
