package nl.wijkbudget.pabulib.command;

import java.util.List;
import java.util.Locale;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.pabulib.FaultReport;

/** What an import made, with the warnings its file gave and the rule it was counted by. */
public record ImportedElection(
        RoundId round,
        NeighbourhoodId neighbourhood,
        String title,
        int projects,
        long ballots,
        String rule,
        FaultReport warnings) {
    /** Every warning with its line and column, in Dutch, English or Arabic. */
    public List<String> warningLines(Locale language) {
        return FaultLines.of(warnings).in(language);
    }

    static ImportedElection of(CheckedElection election) {
        ElectionNames names = election.names();
        return new ImportedElection(
                names.round(),
                names.neighbourhood(),
                names.roundTitle(),
                election.outline().projects().size(),
                election.range().ballots(),
                election.rules().rule().name(),
                election.report());
    }
}
