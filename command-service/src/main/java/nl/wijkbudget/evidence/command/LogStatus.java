package nl.wijkbudget.evidence.command;

import org.jspecify.annotations.Nullable;

/**
 * How far the transparency log is.
 *
 * @param origin the name of the log
 * @param key by which its signatures are checked
 * @param state what the publisher does
 * @param size of the published checkpoint, or null before the first
 * @param reason why it does not sign
 */
public record LogStatus(
        String origin,
        String key,
        LogState state,
        @Nullable Long size,
        @Nullable String reason) {}
