package nl.wijkbudget.following.query;

import java.time.Instant;

/** A line of the list of what somebody follows: how it is called now, and its page. */
public record FollowedLine(String title, String page, Instant since) {}
