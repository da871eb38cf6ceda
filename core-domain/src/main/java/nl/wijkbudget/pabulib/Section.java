package nl.wijkbudget.pabulib;

import java.util.Arrays;
import java.util.Optional;

/** The parts of a file, in the order in which they must come. */
enum Section {
    META,
    PROJECTS,
    VOTES;

    /** The section of which this row is the title: a single cell with its name. */
    static Optional<Section> titledBy(RawRow row) {
        if (row.size() != 1) {
            return Optional.empty();
        }
        String title = row.text(0);
        return Arrays.stream(values())
                .filter(section -> section.name().equalsIgnoreCase(title))
                .findFirst();
    }
}
