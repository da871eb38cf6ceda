package nl.wijkbudget.pabulib;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;

/** A small file without faults, to be damaged by tests: two projects in lines 16 and 17, two ballots in 20 and 21. */
final class Sample {
    static final String VALID = """
            META
            key;value
            description;Wijk
            country;Nederland
            unit;Groningen
            instance;2026
            num_projects;2
            num_votes;2
            budget;1000
            vote_type;approval
            rule;equalshares
            date_begin;01.06.2026
            date_end;2026
            PROJECTS
            project_id;cost
            p;600
            q;400
            VOTES
            voter_id;vote
            v;p,q
            w;q
            """;

    /** The same with points, in the third column of lines 20 and 21. */
    static final String CUMULATIVE = VALID.replace("approval", "cumulative")
            .replace("voter_id;vote", "voter_id;vote;points")
            .replace("v;p,q", "v;p,q;3,2")
            .replace("w;q", "w;q;5");

    private Sample() {}

    /** The valid file with one piece of text replaced, which must be in it. */
    static String with(String old, String changed) {
        return changed(VALID, old, changed);
    }

    static String changed(String text, String old, String changed) {
        if (!text.contains(old)) {
            throw new IllegalArgumentException("Not in the text: " + old);
        }
        return text.replace(old, changed);
    }

    static PabulibReading<PabulibFile> read(String text) {
        try {
            return new PabulibReader().read(new StringReader(text));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static PabulibFile accepted(String text) {
        return read(text).orElseThrow(report -> new AssertionError(report.faults()));
    }

    static List<Fault> faults(String text) {
        return read(text).report().faults();
    }

    static Fault fault(int line, int column, FaultCode code, Object... arguments) {
        return new Fault(
                line,
                column,
                code,
                List.of(arguments).stream().map(Object::toString).toList());
    }
}
