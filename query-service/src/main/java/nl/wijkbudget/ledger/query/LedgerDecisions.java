package nl.wijkbudget.ledger.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkbudget.audit.projection.DecisionLine;
import nl.wijkbudget.audit.projection.DecisionList;
import nl.wijkbudget.audit.projection.ListDecisions;
import nl.wijkbudget.identity.LedgerId;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.reading.query.AsOf;
import nl.wijkbudget.reading.query.Questions;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** All that was decided about the books of a neighbourhood, before and since a day. */
final class LedgerDecisions {
    private static final int PAGE = 100;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final List<DecisionLine> newestFirst = new ArrayList<>();

    LedgerDecisions(Questions questions, NeighbourhoodId neighbourhood) {
        String stream = LedgerId.of(neighbourhood).toString();
        for (@Nullable Long before = Long.MAX_VALUE; before != null; ) {
            DecisionList page = questions.ask(new ListDecisions(stream, null, null, before, PAGE), DecisionList.class);
            newestFirst.addAll(page.decisions());
            before = page.next();
        }
    }

    boolean isOpened(AsOf asOf) {
        return upTo(asOf).findAny().isPresent();
    }

    /** The last before the end of that day; null when there was none. */
    @Nullable
    DecisionLine last(AsOf asOf) {
        return upTo(asOf).findFirst().orElse(null);
    }

    /** The newest first. */
    List<DecisionLine> since(AsOf asOf) {
        return newestFirst.stream()
                .filter(line -> !asOf.includes(line.decidedAt()))
                .toList();
    }

    Set<String> funds(AsOf asOf) {
        return upTo(asOf)
                .filter(line -> line.event().equals("FundOpened"))
                .map(line -> JSON.readTree(line.content()).path("fund").asString())
                .collect(Collectors.toSet());
    }

    private Stream<DecisionLine> upTo(AsOf asOf) {
        return newestFirst.stream().filter(line -> asOf.includes(line.decidedAt()));
    }
}
