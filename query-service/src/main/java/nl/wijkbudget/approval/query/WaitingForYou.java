package nl.wijkbudget.approval.query;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wijkbudget.access.Visitor;
import nl.wijkbudget.access.query.Power;
import nl.wijkbudget.access.query.Powers;
import nl.wijkbudget.approval.projection.ListWaiting;
import nl.wijkbudget.approval.projection.WaitingList;
import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.page.query.OpenDoors;
import nl.wijkbudget.reading.query.Questions;
import nl.wijkbudget.reading.query.Shows;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every page how many decisions of others wait for the look of its visitor, by neighbourhood; nobody else is counted for. */
@ControllerAdvice(annotations = Shows.class)
public final class WaitingForYou {
    private static final String DOOR = "POST /api/v1/voorgelegd/{submission}/goedkeuringen";

    private final Questions questions;
    private final OpenDoors doors;
    private final Powers powers;
    private final Clock clock;

    public WaitingForYou(Questions questions, OpenDoors doors, Powers powers, Clock clock) {
        this.questions = questions;
        this.doors = doors;
        this.powers = powers;
        this.clock = clock;
    }

    @ModelAttribute("waitingForYou")
    Map<String, Long> of(HttpServletRequest request) {
        if (!(request.getAttribute(Visitor.ATTRIBUTE) instanceof Visitor visitor) || !doors.open(visitor, DOOR)) {
            return Map.of();
        }
        ListWaiting question = new ListWaiting(visitor.actor(), clock.instant());
        return questions
                .findIfAnyoneKnows(question, WaitingList.class)
                .map(WaitingList::waiting)
                .orElse(List.of())
                .stream()
                .collect(Collectors.groupingBy(WaitingList.Waiting::neighbourhood))
                .entrySet()
                .stream()
                .map(there -> Map.entry(there.getKey(), count(visitor, there.getKey(), there.getValue())))
                .filter(there -> there.getValue() > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private long count(Visitor visitor, String neighbourhood, List<WaitingList.Waiting> waiting) {
        Power power = powers.of(visitor, DOOR, Competence.APPROVE_DECISION.name(), neighbourhood);
        return power == null
                ? 0
                : waiting.stream()
                        .filter(decision -> power.all().stream()
                                .anyMatch(each -> !decision.approvedAs().contains(each.role())))
                        .count();
    }
}
