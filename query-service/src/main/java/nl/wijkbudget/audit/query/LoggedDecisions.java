package nl.wijkbudget.audit.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of decisions; next is the cursor of the following page, null on the last. */
record LoggedDecisions(
        List<LoggedDecision> decisions, @Nullable Long next) {}
