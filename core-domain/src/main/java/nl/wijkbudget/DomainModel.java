package nl.wijkbudget;

import java.util.List;
import nl.wijkbudget.agenda.Agenda;
import nl.wijkbudget.approval.FourEyes;
import nl.wijkbudget.approval.Submission;
import nl.wijkbudget.ballot.Ballot;
import nl.wijkbudget.ballot.PaperBatch;
import nl.wijkbudget.ballot.VotingTable;
import nl.wijkbudget.counting.Count;
import nl.wijkbudget.delivery.Delivery;
import nl.wijkbudget.ledger.Ledger;
import nl.wijkbudget.neighbourhood.Neighbourhood;
import nl.wijkbudget.person.Erasure;
import nl.wijkbudget.project.Project;
import nl.wijkbudget.round.Round;
import nl.wijkbudget.view.Views;
import nl.wijkbudget.votingcode.VotingCodes;

/** The table of contents of the write side: what is not listed here does not exist at run time. */
public final class DomainModel {
    public static final List<Class<?>> AGGREGATES = List.of(
            Agenda.class,
            Ballot.class,
            Count.class,
            Delivery.class,
            Erasure.class,
            FourEyes.class,
            Ledger.class,
            Neighbourhood.class,
            PaperBatch.class,
            Project.class,
            Round.class,
            Submission.class,
            Views.class,
            VotingCodes.class,
            VotingTable.class);

    private DomainModel() {}
}
