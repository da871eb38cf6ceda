package nl.wijkbudget.projection;

/** How often was this chosen? */
record GetToyVotes(String choice) {}
