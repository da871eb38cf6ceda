package nl.wijkbudget.ballot.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.rulebook.BallotForm;
import nl.wijkbudget.rulebook.Candidate;
import nl.wijkbudget.rulebook.Rulebook;

/** What a ballot still has room for; only shown, because the rulebook itself decides what fits. */
record Rooms(Rulebook rulebook, Marks marks) {
    List<Room> all() {
        BallotForm form = rulebook.form();
        if (form instanceof BallotForm.Approval approval) {
            return List.of(room("projects", named(), approval.maximum()));
        }
        if (form instanceof BallotForm.PointsPerPlace places) {
            return List.of(room("places", named(), places.points().size()));
        }
        if (form instanceof BallotForm.Ranking ranking) {
            return List.of(room("places", named(), ranking.maximum()));
        }
        if (form instanceof BallotForm.Knapsack knapsack) {
            return List.of(room("money", spent().cents(), knapsack.limit().cents()));
        }
        if (form instanceof BallotForm.Cumulative points) {
            return List.of(room("points", marks.total(), points.total()));
        }
        if (form instanceof BallotForm.Tokens tokens) {
            return List.of(room("tokens", marks.total(), tokens.total()));
        }
        return form instanceof BallotForm.ApprovalPerTheme limits ? perTheme(limits) : List.of();
    }

    private List<Room> perTheme(BallotForm.ApprovalPerTheme limits) {
        Map<String, Long> chosen = new LinkedHashMap<>();
        for (Candidate candidate : rulebook.candidates()) {
            boolean isChosen = marks.names(candidate.project().value());
            chosen.merge(candidate.theme().value(), isChosen ? 1L : 0L, Long::sum);
        }
        List<Room> rooms = new ArrayList<>();
        chosen.forEach((theme, used) -> rooms.add(new Room("theme", theme, used, limits.perTheme())));
        if (limits.jokers() > 0) {
            long beyond = chosen.values().stream()
                    .mapToLong(used -> Math.max(0, used - limits.perTheme()))
                    .sum();
            rooms.add(room("jokers", beyond, limits.jokers()));
        }
        return rooms;
    }

    private Money spent() {
        return rulebook.candidates().stream()
                .filter(candidate -> marks.names(candidate.project().value()))
                .map(Candidate::price)
                .reduce(Money.ZERO, Money::plus);
    }

    private long named() {
        return marks.named().size();
    }

    private static Room room(String unit, long used, long most) {
        return new Room(unit, "", used, most);
    }
}
