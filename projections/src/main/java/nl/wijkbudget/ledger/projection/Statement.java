package nl.wijkbudget.ledger.projection;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of entries; next is the position to ask after for the following page, null on the last. */
public record Statement(List<Entry> entries, @Nullable Long next) {}
