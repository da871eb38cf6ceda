package nl.wijkbudget.audit.projection;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of decisions; next is the position to ask before for the following page, null on the last. */
public record DecisionList(
        List<DecisionLine> decisions, @Nullable Long next) {}
