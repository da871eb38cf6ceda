package nl.wijkbudget.following;

import java.time.Instant;

/**
 * That somebody follows something.
 *
 * @param language tag of the language in which they asked for it, in which their mail is written
 */
public record Following(Followed what, String language, Instant since) {}
