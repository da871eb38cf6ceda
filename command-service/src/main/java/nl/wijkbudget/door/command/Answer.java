package nl.wijkbudget.door.command;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What a write answers: the position in the log that a reader must have passed to see it, and what it was about.
 *
 * @param submission the name under which it was laid before others, when it is under four eyes; nothing is decided yet then
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Answer(
        long position, @Nullable String id, @Nullable String submission) {}
