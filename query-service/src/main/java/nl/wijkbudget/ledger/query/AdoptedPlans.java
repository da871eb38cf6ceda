package nl.wijkbudget.ledger.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkbudget.agenda.projection.GetRankedAgenda;
import nl.wijkbudget.agenda.projection.RankedAgenda;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.ledger.projection.LedgerDetail;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.reading.query.Questions;
import nl.wijkbudget.reading.query.WholeList;

/** The projects that adopted agendas start, and how much may still be allocated to each. */
record AdoptedPlans(Questions questions, NeighbourhoodId neighbourhood) {
    /** A project on an adopted agenda; left is its price without what it has already. */
    public record Plan(String agenda, String project, String title, Money price, Money allocated, Money left) {}

    /** Those with something left, by agenda and place. */
    List<Plan> open(LedgerDetail ledger) {
        Map<String, Money> allocated = ledger.projects().stream()
                .collect(Collectors.toMap(LedgerDetail.ProjectSum::project, LedgerDetail.ProjectSum::allocated));
        return WholeList.rounds(questions, neighbourhood).stream()
                .flatMap(round -> agenda(round.round()).stream())
                .flatMap(agenda -> plans(agenda, allocated))
                .filter(plan -> plan.left().isPositive())
                .toList();
    }

    private Optional<RankedAgenda> agenda(String round) {
        return questions
                .find(new GetRankedAgenda(new RoundId(round)), RankedAgenda.class)
                .filter(RankedAgenda::adopted);
    }

    private static Stream<Plan> plans(RankedAgenda agenda, Map<String, Money> allocated) {
        return agenda.items().stream()
                .filter(item -> item.placeAsAdopted() != null)
                .map(item -> plan(agenda, item, allocated.getOrDefault(item.project(), Money.ZERO)));
    }

    private static Plan plan(RankedAgenda agenda, RankedAgenda.Item item, Money allocated) {
        return new Plan(
                agenda.agenda(),
                item.project(),
                item.title(),
                item.price(),
                allocated,
                item.price().minus(allocated));
    }
}
