package nl.wijkbudget.evidence.command;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.wijkbudget.counting.CertifiedElection;
import nl.wijkbudget.counting.CertifiedElectionFold;
import nl.wijkbudget.evidence.BundlePart;
import nl.wijkbudget.history.command.InLogOrder;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.pabulib.PabulibWriter;
import nl.wijkbudget.round.RoundPlanned;

/** The certified elections in a log as files that other programs count, read from the log each time that one is written. */
record ElectionFiles(InLogOrder log) {
    /** That of a round, as it stood in a log of this size; empty when there was none. */
    Optional<BundlePart> of(String round, long size) {
        return election(round, size, CertifiedElectionFold.TELLING)
                .map(found -> new BundlePart("pabulib/" + round + ".pb", out -> write(round, size, out)));
    }

    private void write(String round, long size, OutputStream out) throws IOException {
        Set<Class<?>> types = new HashSet<>(CertifiedElectionFold.TELLING);
        types.addAll(CertifiedElectionFold.BALLOTS);
        new PabulibWriter().write(election(round, size, types).orElseThrow().file(), out);
    }

    private Optional<CertifiedElection> election(String round, long size, Set<Class<?>> types) {
        RoundId id = new RoundId(round);
        CertifiedElectionFold fold = new CertifiedElectionFold(id);
        log.readSince(RoundPlanned.class, id, types, (position, event) -> {
            if (position < size) {
                fold.after(position, event);
            }
            return position < size && !fold.isDone();
        });
        return fold.election();
    }
}
