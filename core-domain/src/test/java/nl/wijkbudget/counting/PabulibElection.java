package nl.wijkbudget.counting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.pabulib.PabulibBallot;
import nl.wijkbudget.pabulib.PabulibFile;
import nl.wijkbudget.pabulib.PabulibProject;
import nl.wijkbudget.rulebook.BallotForm;
import nl.wijkbudget.rulebook.RuleChoice.Measure;
import nl.wijkbudget.rulebook.Selection;
import nl.wijkbudget.rulebook.Selection.Score;

/** A published election as the rules see it: one pot, ties to the smallest project id. */
record PabulibElection(PabulibFile file) {
    static PabulibElection of(PabulibFile file) {
        return new PabulibElection(file);
    }

    Election measuredBy(Measure measure) {
        ElectionBuilder election = new ElectionBuilder()
                .pot("pot", Money.ofCents(file.meta().budget().cents()));
        for (PabulibProject project : file.projects()) {
            election.project(project.id(), Money.ofCents(project.cost().cents()));
        }
        if (file.meta().voteType().hasPoints()) {
            election.form(new BallotForm.Scores(0, Integer.MAX_VALUE));
        }
        file.votes().forEach(ballot -> election.ballots(1, selection(ballot)));
        return election.measuredBy(measure).election();
    }

    private static Selection selection(PabulibBallot ballot) {
        List<ProjectId> projects =
                ballot.projects().stream().map(ProjectId::new).toList();
        List<BigDecimal> points = ballot.points();
        if (points.isEmpty()) {
            return new Selection.Chosen(projects);
        }
        List<Score> scores = new ArrayList<>();
        for (int place = 0; place < projects.size(); place++) {
            scores.add(new Score(projects.get(place), points.get(place).intValueExact()));
        }
        return new Selection.Scored(scores);
    }
}
