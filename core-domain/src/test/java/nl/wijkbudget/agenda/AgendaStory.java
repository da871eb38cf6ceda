package nl.wijkbudget.agenda;

import static nl.wijkbudget.Wijk.CLOCK;
import static nl.wijkbudget.Wijk.FRONT_RUNNER;
import static nl.wijkbudget.Wijk.NEIGHBOURHOODS;
import static nl.wijkbudget.Wijk.NOW;
import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.Wijk.WIJK;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import nl.wijkbudget.counting.CountRefusal.CountIsUnknown;
import nl.wijkbudget.counting.ElectionBuilder;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.DecisionRefusal.MandateDoesNotCover;
import nl.wijkbudget.decision.OtherMandate;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.identity.AgendaId;
import nl.wijkbudget.identity.CountId;
import nl.wijkbudget.identity.MandateId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.neighbourhood.Mandate;
import nl.wijkbudget.neighbourhood.MandateGranted;
import nl.wijkbudget.neighbourhood.NeighbourhoodProfile;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;

/** An agenda of five projects, in the order of the alphabet, of which the first two start first. */
final class AgendaStory {
    static final AgendaId AGENDA = AgendaId.of(ROUND);
    static final CountId COUNT = CountId.of(ROUND, 1);
    static final ProjectId A = new ProjectId("a");
    static final ProjectId B = new ProjectId("b");
    static final ProjectId C = new ProjectId("c");
    static final ProjectId D = new ProjectId("d");
    static final ProjectId E = new ProjectId("e");
    static final ProjectId ELSEWHERE = new ProjectId("elsewhere");
    static final Authority REVIEWER = FRONT_RUNNER.because("Discussed at the meeting of March");

    static final ElectionBuilder ELECTION = ElectionBuilder.of(100)
            .top(2)
            .project("a", 10)
            .project("b", 20)
            .project("c", 500)
            .project("d", 30)
            .project("e", 40)
            .chosen(2, "a", "b", "c")
            .chosen(1, "a", "d");
    static final CertifiedResult RESULT =
            new CertifiedResult(COUNT, ROUND, WIJK, ELECTION.rulebook(), ELECTION.count());
    static final AgendaDrafted DRAFTED = new AgendaDrafted(
            AGENDA, ROUND, WIJK, COUNT, 2, "EUR", ELECTION.rulebook().pots(), new VotedOrder(RESULT).items());
    static final AgendaAdopted ADOPTED = AgendaProfile.of(DRAFTED).adoption();

    private AgendaStory() {}

    /** Carries out the command after these events. */
    static ResultValidator<Agenda> when(AgendaCommand command, Authority authority, Object... given) {
        return fixture(CLOCK).given(given).when(command, authority.toMetaData());
    }

    static AggregateTestFixture<Agenda> fixture(Clock clock) {
        CertifiedResults results = count -> {
            if (!count.equals(COUNT)) {
                throw new Rejection(new CountIsUnknown(count));
            }
            return RESULT;
        };
        AggregateTestFixture<Agenda> fixture = new AggregateTestFixture<>(Agenda.class);
        fixture.registerInjectableResource(new AgendaOffice(id -> withMandates(NEIGHBOURHOODS.of(id)), results, clock));
        return fixture;
    }

    /** The front-runner, holding a mandate for this competence alone. */
    static Authority with(Competence competence) {
        return FRONT_RUNNER.under(mandateFor(competence));
    }

    /** What the front-runner is told who names one of these mandates where another is asked for: which others would do. */
    static MandateDoesNotCover doesNotCover(Competence held, Competence needed) {
        Role role = FRONT_RUNNER.role();
        return new MandateDoesNotCover(
                mandateFor(held),
                needed,
                List.of(new OtherMandate(new MandateId("koploper"), role), new OtherMandate(mandateFor(needed), role)));
    }

    private static MandateId mandateFor(Competence competence) {
        return new MandateId("only-" + competence);
    }

    private static NeighbourhoodProfile withMandates(NeighbourhoodProfile neighbourhood) {
        NeighbourhoodProfile granted = neighbourhood;
        for (Competence competence : Competence.values()) {
            Mandate mandate = new Mandate(
                    FRONT_RUNNER.actor(), FRONT_RUNNER.role(), Set.of(competence), NOW, NOW.plusSeconds(60));
            granted = granted.after(new MandateGranted(WIJK, mandateFor(competence), mandate));
        }
        return granted;
    }
}
