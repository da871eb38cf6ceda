package nl.wijkbudget.benchmark;

import java.util.List;

/** What is stored of it: some 150 bytes of JSON. */
public record VoteCast(String ballot, String round, List<String> selection) {}
