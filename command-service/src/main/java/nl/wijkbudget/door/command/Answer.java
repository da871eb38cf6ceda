package nl.wijkbudget.door.command;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** What a write answers: the position in the log that a reader must have passed to see it, and what it was about. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Answer(long position, @Nullable String id) {}
