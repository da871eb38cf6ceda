package nl.wijkbudget.approval;

import static nl.wijkbudget.Wijk.NEIGHBOURHOODS;
import static nl.wijkbudget.Wijk.NO_FOUR_EYES;
import static nl.wijkbudget.Wijk.ORGANISER;
import static nl.wijkbudget.Wijk.TREASURER;
import static nl.wijkbudget.Wijk.WIJK;
import static nl.wijkbudget.approval.ApprovalStory.RULE;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import nl.wijkbudget.approval.ApprovalRefusal.ApprovalIsNeeded;
import nl.wijkbudget.approval.FourEyesCommand.SetFourEyes;
import nl.wijkbudget.decision.Approvals;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.DecisionRefusal.ReasonIsMissing;
import nl.wijkbudget.decision.DecisionRefusal.RoleDoesNotAllow;
import nl.wijkbudget.decision.Refused;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.neighbourhood.NeighbourhoodRefusal.NeighbourhoodIsUnknown;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class SetFourEyesTest {
    private static final SetFourEyes COMMAND = new SetFourEyes(WIJK, Set.of(Matter.MONEY), Money.of(250));
    private static final Authority BECAUSE = ORGANISER.because("Twee zien meer dan een.");

    @Test
    void puts_matters_under_four_eyes() {
        four(NO_FOUR_EYES)
                .givenNoPriorActivity()
                .when(COMMAND, BECAUSE.toMetaData())
                .expectEvents(RULE);
    }

    @Test
    void stays_quiet_when_it_is_so_already() {
        four(SetFourEyesTest::nobodyApproved)
                .given(RULE)
                .when(COMMAND, BECAUSE.toMetaData())
                .expectNoEvents();
    }

    @Test
    void lifts_all_of_it_when_that_was_approved() {
        four(NO_FOUR_EYES)
                .given(RULE)
                .when(new SetFourEyes(WIJK, Set.of(), null), BECAUSE.toMetaData())
                .expectEvents(new FourEyesSet(WIJK, Set.of(), null));
    }

    @Test
    void asks_for_approval() {
        four(SetFourEyesTest::nobodyApproved)
                .given(RULE)
                .when(new SetFourEyes(WIJK, Set.of(), null), BECAUSE.toMetaData())
                .expectException(Refused.because(new ApprovalIsNeeded(WIJK, Matter.FOUR_EYES)));
    }

    @Test
    void refuses_without_a_reason() {
        four(NO_FOUR_EYES)
                .givenNoPriorActivity()
                .when(COMMAND, ORGANISER.toMetaData())
                .expectException(Refused.because(new ReasonIsMissing()));
    }

    @Test
    void refuses_who_is_not_the_organiser() {
        four(NO_FOUR_EYES)
                .givenNoPriorActivity()
                .when(COMMAND, TREASURER.toMetaData())
                .expectException(Refused.because(new RoleDoesNotAllow(Role.TREASURER, Role.ORGANISER)));
    }

    @Test
    void refuses_a_neighbourhood_that_nobody_established() {
        NeighbourhoodId nowhere = new NeighbourhoodId("nergens");
        four(NO_FOUR_EYES)
                .givenNoPriorActivity()
                .when(new SetFourEyes(nowhere, Set.of(Matter.RULEBOOK), null), BECAUSE.toMetaData())
                .expectException(Refused.because(new NeighbourhoodIsUnknown(nowhere)));
    }

    @Test
    void has_a_limit_if_and_only_if_it_is_about_money() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SetFourEyes(WIJK, Set.of(Matter.MONEY), null));
        assertThatIllegalArgumentException().isThrownBy(() -> new SetFourEyes(WIJK, Set.of(), Money.of(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SetFourEyes(WIJK, Set.of(Matter.MONEY), Money.of(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new SetFourEyes(WIJK, Set.of(Matter.FOUR_EYES), null));
    }

    private static void nobodyApproved(NeighbourhoodId neighbourhood, Object command, Authority authority) {
        throw new Rejection(new ApprovalIsNeeded(neighbourhood, Matter.FOUR_EYES));
    }

    private static AggregateTestFixture<FourEyes> four(Approvals approvals) {
        AggregateTestFixture<FourEyes> fixture = new AggregateTestFixture<>(FourEyes.class);
        fixture.registerInjectableResource(NEIGHBOURHOODS);
        fixture.registerInjectableResource(approvals);
        return fixture;
    }
}
