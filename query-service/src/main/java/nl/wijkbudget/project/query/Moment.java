package nl.wijkbudget.project.query;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a project.
 *
 * @param position where it stands in the log
 * @param look how its mark on the line looks: good, bad, money or nothing in particular
 * @param role null where it was not kept
 */
public record Moment(
        long position,
        Instant at,
        String look,
        String what,
        List<String> details,
        String actor,
        @Nullable String role,
        @Nullable String reason) {}
