package nl.wijkbudget.audit.query;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import nl.wijkbudget.audit.projection.DecisionLine;
import nl.wijkbudget.audit.projection.FindLastDecision;
import nl.wijkbudget.audit.projection.ListDecisions;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.projection.LogPosition;
import nl.wijkbudget.reading.query.Parameter;
import nl.wijkbudget.reading.query.Questions;
import org.jspecify.annotations.Nullable;

/** Which decisions a reader wants to see, up to and with the last day in Amsterdam; null means any. */
record DecisionFilter(
        @Nullable String stream,
        @Nullable String actor,
        @Nullable String capability,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final String WRITTEN = "A day is written as 2026-11-30";

    static DecisionFilter of(
            @Nullable String stroom,
            @Nullable String actor,
            @Nullable String onderdeel,
            @Nullable String van,
            @Nullable String tot) {
        ActorId who = Parameter.of("actor", actor).as(ActorId::new);
        return new DecisionFilter(
                Parameter.of("stroom", stroom).as(DecisionFilter::stream),
                who == null ? null : who.value(),
                Parameter.of("onderdeel", onderdeel).as(DecisionFilter::capability),
                Parameter.of("van", van).as(DecisionFilter::day),
                Parameter.of("tot", tot).as(DecisionFilter::day));
    }

    ListDecisions page(HttpServletRequest request, Questions questions) {
        long cursor = Parameter.of("cursor", request.getParameter("cursor")).between(0, Long.MAX_VALUE, Long.MAX_VALUE);
        int limit = Parameter.of("limit", request.getParameter("limit")).pageSize();
        long after = (from == null ? LogPosition.BEFORE_FIRST : lastBefore(from, questions)).value();
        long last = until == null
                ? Long.MAX_VALUE - 1
                : lastBefore(until.plusDays(1), questions).value();
        return new ListDecisions(stream, actor, capability, after, Math.min(cursor, last + 1), limit);
    }

    private static LogPosition lastBefore(LocalDate day, Questions questions) {
        return questions
                .find(new FindLastDecision(day.atStartOfDay(AMSTERDAM).toInstant()), DecisionLine.class)
                .map(line -> new LogPosition(line.position()))
                .orElse(LogPosition.BEFORE_FIRST);
    }

    /** Of a year of four digits: what is further away no database can look for. */
    private static LocalDate day(String text) {
        if (!text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            throw new IllegalArgumentException(WRITTEN);
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            throw new IllegalArgumentException(WRITTEN, unreadable);
        }
    }

    private static String stream(String text) {
        if (!text.matches("[a-z-]+:[A-Za-z0-9._-]+")) {
            throw new IllegalArgumentException("A stream is a kind and an id, such as project:fietsstraat");
        }
        return text;
    }

    private static String capability(String text) {
        if (!text.matches("[a-z]+")) {
            throw new IllegalArgumentException("A capability is a word, such as ledger");
        }
        return text;
    }
}
