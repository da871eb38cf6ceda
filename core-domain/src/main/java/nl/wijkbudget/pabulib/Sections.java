package nl.wijkbudget.pabulib;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Deals rows out to the sections they stand in, and sees to it that all are there in order. */
final class Sections {
    private final Faults faults;
    private final BallotSink sink;
    private final Set<Section> seen = EnumSet.noneOf(Section.class);
    private MetaSection meta;
    private @Nullable ProjectsSection projects;
    private @Nullable SectionRows current;
    private boolean started;

    Sections(Faults faults, BallotSink sink) {
        this.faults = faults;
        this.sink = sink;
        meta = new MetaSection(new Place(1, 1), faults);
    }

    void take(RawRow row) {
        if (row.isBlank()) {
            takeBlank();
        } else {
            takeFilled(row);
        }
    }

    private void takeBlank() {
        if (current != null) {
            current.takeBlank();
        }
    }

    private void takeFilled(RawRow row) {
        Optional<Section> title = Section.titledBy(row);
        if (title.isPresent()) {
            close();
            begin(title.get(), row.place(0));
        } else if (current != null) {
            current.take(row);
        } else if (!started) {
            faults.add(FaultCode.FILE_IS_NOT_PABULIB, row.place(0), row.text(0));
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
        return new VotesSection(title, heading(), faults, sink);
    }

    private Heading heading() {
        return new Heading(meta, projects, faults);
    }
}
