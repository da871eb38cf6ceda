package nl.wijkbudget.person;

import java.util.List;

/** Every time that somebody read personal data of somebody else. */
@FunctionalInterface
public interface Inspections {
    /** The newest first: at most so many, all with a smaller number than {@code before}. */
    List<Inspection> page(long before, int limit);
}
