package nl.wijkbudget.following.query;

import java.time.Instant;
import nl.wijkbudget.following.Following;

/**
 * Something that a person follows, as that person gets it.
 *
 * @param follows the name of its stream in the log, such as {@code project:bomen}
 * @param page the page that is about it
 */
public record FollowedThing(String follows, String page, String language, Instant since) {
    public static FollowedThing of(Following following) {
        return new FollowedThing(
                following.what().value(), following.what().page(), following.language(), following.since());
    }
}
