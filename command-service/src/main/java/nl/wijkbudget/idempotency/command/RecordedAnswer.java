package nl.wijkbudget.idempotency.command;

import org.jspecify.annotations.Nullable;

/** An answer as it was given, to be given again. */
record RecordedAnswer(
        int status,
        @Nullable String contentType,
        @Nullable String location,
        @Nullable String logPosition,
        String body) {}
