package nl.wijkbudget.pabulib.command;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import nl.wijkbudget.ballot.BallotPapers;
import nl.wijkbudget.counting.command.BallotBoxWatch;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.door.command.CommandDoor;
import nl.wijkbudget.history.command.EventHistory;
import nl.wijkbudget.identity.AgendaId;
import nl.wijkbudget.identity.MandateId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.neighbourhood.Mandate;
import nl.wijkbudget.neighbourhood.NeighbourhoodCommand.EstablishNeighbourhood;
import nl.wijkbudget.neighbourhood.NeighbourhoodCommand.GrantMandate;
import nl.wijkbudget.pabulib.command.Preview.Standing;
import nl.wijkbudget.round.Phase;
import nl.wijkbudget.round.Rounds;
import nl.wijkbudget.round.command.RoundsFromHistory;

/**
 * Makes a round out of a Pabulib file, through commands alone, and takes it up to a drafted agenda.
 *
 * <p>Importing a file again goes on where the last import stopped, repeats nothing, and adds nothing to a finished one.
 */
public final class PabulibImport {
    private static final Duration MANDATE = Duration.ofDays(1);

    private final CommandDoor door;
    private final EventHistory history;
    private final BallotPapers papers;
    private final BallotBoxWatch watch;
    private final Clock clock;

    public PabulibImport(
            CommandDoor door, EventHistory history, BallotPapers papers, BallotBoxWatch watch, Clock clock) {
        this.door = door;
        this.history = history;
        this.papers = papers;
        this.watch = watch;
        this.clock = clock;
    }

    /** Imports nothing when the file has errors: then all of them are thrown. */
    public ImportedElection run(ElectionFile file, ImportProgress.Listener listener)
            throws IOException, FaultyElection {
        return carryOut(rehearse(file, listener), listener);
    }

    /** Finds everything that stands in the way, and stores nothing. */
    CheckedElection rehearse(ElectionFile file, ImportProgress.Listener listener) throws IOException, FaultyElection {
        Steps steps = new Steps(listener, clock);
        CheckedElection election = CheckedElection.of(file, steps);
        if (!isFinished(election)) {
            new Rehearsal(election, now()).perform(steps);
        }
        return election;
    }

    ImportedElection carryOut(CheckedElection election, ImportProgress.Listener listener) throws IOException {
        Steps steps = new Steps(listener, clock);
        if (!isFinished(election)) {
            Instant now = now();
            Rounds rounds = new RoundsFromHistory(history);
            new ImportedLife(election, rounds, papers, watch, importer(election, now)).proceed(steps, now);
        }
        steps.begin(ImportStep.DONE, election.range().ballots());
        return ImportedElection.of(election);
    }

    Standing standing(CheckedElection election) {
        RoundId round = election.names().round();
        if (history.lastSequenceOf(round) < 0) {
            return Standing.NEW;
        }
        if (new RoundsFromHistory(history).of(round).phase() == Phase.ABANDONED) {
            return Standing.ABANDONED;
        }
        return isFinished(election) ? Standing.WHOLE : Standing.BEGUN;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    /** The agenda is the last thing an import makes. */
    private boolean isFinished(CheckedElection election) {
        return history.lastSequenceOf(AgendaId.of(election.names().round())) >= 0;
    }

    private Importer importer(CheckedElection election, Instant now) {
        ElectionNames names = election.names();
        MandateId mandate = new MandateId("import-" + names.round().value() + "-" + now.getEpochSecond());
        Authority program = Authority.of(Importer.ORGANISER, Role.SYSTEM).under(mandate);
        Importer importer = new Importer(door, program, election.file().name());
        importer.organise(new EstablishNeighbourhood(names.neighbourhood(), names.neighbourhoodName(), 0));
        importer.organise(new GrantMandate(
                names.neighbourhood(),
                mandate,
                new Mandate(Importer.ORGANISER, Role.SYSTEM, EnumSet.allOf(Competence.class), now, now.plus(MANDATE))));
        return importer;
    }
}
