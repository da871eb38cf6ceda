package nl.wijkbudget.counting.projection;

import java.util.List;

/** Counts of a round, the newest first. */
public record CountList(List<Result> counts) {}
