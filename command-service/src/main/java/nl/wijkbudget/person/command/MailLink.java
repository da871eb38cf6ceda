package nl.wijkbudget.person.command;

import java.time.Instant;
import nl.wijkbudget.identity.ActorId;
import org.jspecify.annotations.Nullable;

/**
 * A link that was mailed, as stored.
 *
 * @param handle keyed hash of what the browser that asked for it holds
 * @param token keyed hash of what is in the link
 * @param code keyed hash of what can be typed instead, and of the handle
 * @param mailbox keyed hash of the address
 * @param address the address itself, sealed
 * @param person who wants this to be their address, or null for a login
 */
record MailLink(
        String handle,
        String token,
        String code,
        String mailbox,
        String address,
        @Nullable ActorId person,
        Instant sentAt,
        int tries) {}
