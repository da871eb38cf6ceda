package nl.wijkbudget.pabulib.command;

import java.io.IOException;
import java.util.List;
import nl.wijkbudget.pabulib.FaultReport;
import nl.wijkbudget.pabulib.PabulibOutline;
import nl.wijkbudget.pabulib.PabulibReading;

/** A file without errors, with what its ballots need. */
record CheckedElection(
        ElectionFile file, PabulibOutline outline, BallotRange range, ElectionNames names, FaultReport report) {

    /** Reads the whole file before anything is imported; throws with all faults when there are errors. */
    static CheckedElection of(ElectionFile file, Steps steps) throws IOException, FaultyElection {
        steps.begin(ImportStep.CHECKING, file.lines());
        BallotRange range = new BallotRange();
        PabulibReading<PabulibOutline> reading = file.read(range::add, steps::oneMore);
        PabulibOutline outline = reading.orElseThrow(report -> new FaultyElection(FaultLines.of(report)));
        if (range.hasFractions()) {
            throw new FaultyElection(language -> List.of(Objection.fractions(language)));
        }
        ElectionNames names = new ElectionNames(outline.meta(), ProjectNames.of(outline.projects()), file.digest());
        return new CheckedElection(file, outline, range, names, reading.report());
    }

    ImportedForm form() {
        return new ImportedForm(outline.meta(), range, outline.projects().size(), names);
    }

    String currency() {
        return new CountryCurrency(outline.meta()).code();
    }

    ImportedRules rules() {
        return new ImportedRules(outline, form(), names);
    }
}
