package nl.wijkbudget.log.command;

import org.jspecify.annotations.Nullable;

/** What a bulk reader needs of an event; the payload is the JSON exactly as stored, before any upcasting. */
@SuppressWarnings("ArrayRecordComponent") // rows are carried, never compared
public record PayloadRow(
        long position,
        @Nullable String aggregateId,
        @Nullable Long sequence,
        String payloadType,
        @Nullable String payloadRevision,
        byte[] payload) {}
