package nl.wijkbudget.access;

import java.time.Instant;

/**
 * One browser in which somebody is logged in; nothing of the device or the place is kept.
 *
 * @param here whether it is the one that asks
 */
public record OpenSession(Instant begunAt, Instant usedAt, boolean here) {}
