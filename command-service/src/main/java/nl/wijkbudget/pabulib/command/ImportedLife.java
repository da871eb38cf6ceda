package nl.wijkbudget.pabulib.command;

import java.io.IOException;
import java.time.Instant;
import nl.wijkbudget.agenda.AgendaCommand.DraftAgenda;
import nl.wijkbudget.ballot.BallotCommand.CastVote;
import nl.wijkbudget.ballot.BallotPapers;
import nl.wijkbudget.counting.CountCommand.CertifyResult;
import nl.wijkbudget.counting.CountCommand.CountVotes;
import nl.wijkbudget.counting.command.BallotBoxWatch;
import nl.wijkbudget.door.command.Unsigned;
import nl.wijkbudget.identity.AgendaId;
import nl.wijkbudget.identity.BallotId;
import nl.wijkbudget.identity.CountId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.pabulib.PabulibBallot;
import nl.wijkbudget.round.Phase;
import nl.wijkbudget.round.RoundCommand.AdoptRulebook;
import nl.wijkbudget.round.RoundCommand.CloseProposals;
import nl.wijkbudget.round.RoundCommand.CloseVoting;
import nl.wijkbudget.round.RoundCommand.OpenProposals;
import nl.wijkbudget.round.RoundCommand.OpenVoting;
import nl.wijkbudget.round.RoundCommand.PlanRound;
import nl.wijkbudget.round.Rounds;
import nl.wijkbudget.rulebook.Channel;
import nl.wijkbudget.rulebook.RulebookHash;

/** The life of an imported round, from whatever phase it is in to a drafted agenda. */
record ImportedLife(
        CheckedElection election, Rounds rounds, BallotPapers papers, BallotBoxWatch watch, Importer importer) {
    void proceed(Steps steps, Instant now) throws IOException {
        RoundId round = election.names().round();
        plan(round);
        if (isBefore(Phase.ASSESSING)) {
            steps.begin(ImportStep.PROPOSING, projects().projects());
            importer.decide(new OpenProposals(round));
            projects().propose(steps);
            importer.decide(new CloseProposals(round));
        }
        if (isBefore(Phase.VOTING)) {
            steps.begin(ImportStep.ASSESSING, projects().projects());
            projects().assess(steps);
            importer.decide(new AdoptRulebook(round, election.rules().draft(now)));
            importer.decide(new OpenVoting(round));
        }
        if (isBefore(Phase.COUNTING)) {
            steps.begin(ImportStep.VOTING, election.range().ballots());
            cast(steps);
            importer.decide(new CloseVoting(round));
        }
        steps.begin(ImportStep.COUNTING, election.range().ballots());
        count(round, steps);
    }

    private void plan(RoundId round) {
        ElectionNames names = election.names();
        importer.decide(new PlanRound(round, names.neighbourhood(), names.roundTitle(), election.currency()));
    }

    private ImportedProjects projects() {
        return new ImportedProjects(election, importer);
    }

    private boolean isBefore(Phase phase) {
        return rounds.of(election.names().round()).phase().compareTo(phase) < 0;
    }

    private void cast(Steps steps) throws IOException {
        RulebookHash rulebook = papers.of(election.names().round()).hash();
        ImportedForm form = election.form();
        try (BallotCaster caster = new BallotCaster()) {
            election.file()
                    .read(ballot -> caster.cast(() -> {
                        importer.door().send(new Unsigned<>(vote(ballot, form, rulebook)));
                        steps.oneMore();
                    }));
        }
    }

    private CastVote vote(PabulibBallot ballot, ImportedForm form, RulebookHash rulebook) {
        RoundId round = election.names().round();
        BallotId right = BallotId.of(round, election.names().voter(ballot.voterId()));
        return new CastVote(right, round, rulebook, Channel.ONLINE, form.selection(ballot));
    }

    private void count(RoundId round, Steps steps) {
        CountId first = CountId.of(round, 1);
        watch.during(() -> importer.decide(new CountVotes(first, round)), round, steps::oneMore);
        importer.decide(new CertifyResult(first));
        importer.decide(new DraftAgenda(AgendaId.of(round), round, first));
    }
}
