package nl.wijkbudget.pabulib;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Deals rows out to the sections they stand in, and sees to it that all are there in order. */
final class Sections {
    private final Faults faults;
    private final PabulibListener listener;
    private final Set<Section> seen = EnumSet.noneOf(Section.class);
    private MetaSection meta;
    private @Nullable ProjectsSection projects;
    private @Nullable SectionRows current;
    private boolean started;

    Sections(Faults faults, PabulibListener listener) {
        this.faults = faults;
        this.listener = listener;
        meta = new MetaSection(new Place(1, 1), faults);
    }

    void take(Row row) {
        Optional<Section> title = Section.titledBy(row);
        if (title.isPresent()) {
            close();
            begin(title.get(), row.place());
        } else if (current != null) {
            current.take(row);
        } else if (!started) {
            faults.add(FaultCode.FILE_IS_NOT_PABULIB, row.place(), row.first().text());
        }
        started = true;
    }

    /** Called after the last row of a file that was read to its end. */
    void end(Place place) {
        close();
        if (!started) {
            faults.add(FaultCode.FILE_IS_EMPTY, place);
        } else if (!seen.isEmpty()) {
            EnumSet.complementOf(EnumSet.copyOf(seen))
                    .forEach(section -> faults.add(FaultCode.SECTION_IS_MISSING, place, section));
        }
    }

    Optional<PabulibOutline> outline() {
        return heading().outline();
    }

    private void close() {
        if (current != null) {
            current.end();
            current = null;
        }
    }

    private void begin(Section section, Place title) {
        boolean late = seen.stream().anyMatch(other -> other.compareTo(section) > 0);
        if (!seen.add(section)) {
            faults.add(FaultCode.SECTION_IS_THERE_TWICE, title, section);
        } else if (late) {
            faults.add(FaultCode.SECTION_IS_OUT_OF_ORDER, title, section);
        } else {
            current = open(section, title);
        }
    }

    private SectionRows open(Section section, Place title) {
        if (section == Section.META) {
            meta = new MetaSection(title, faults);
            return meta;
        }
        if (section == Section.PROJECTS) {
            projects = new ProjectsSection(title, meta, faults);
            return projects;
        }
        return new VotesSection(title, heading(), faults, listener);
    }

    private Heading heading() {
        return new Heading(meta, projects, faults);
    }
}
