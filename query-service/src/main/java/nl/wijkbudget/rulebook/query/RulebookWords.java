package nl.wijkbudget.rulebook.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.wijkbudget.page.query.DutchWords;
import nl.wijkbudget.rulebook.BallotForm;
import nl.wijkbudget.rulebook.Pot;
import nl.wijkbudget.rulebook.Rulebook;

/** Says the rules of a vote in short sentences. */
public final class RulebookWords {
    private final DutchWords words;

    public RulebookWords(DutchWords words) {
        this.words = words;
    }

    public List<String> of(Rulebook rulebook) {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.text("rulebook.candidates", rulebook.candidates().size()));
        sentences.add(form(rulebook.form(), rulebook.currency()));
        sentences.add(words.text("rulebook.rule." + rulebook.rule().name()));
        sentences.add(words.text("rulebook.measure." + rulebook.rule().measure()));
        rulebook.rule()
                .parameters()
                .forEach((name, value) -> sentences.add(words.text("rulebook.parameter", name, value)));
        rulebook.pots().forEach(pot -> sentences.add(pot(pot, rulebook.currency())));
        sentences.add(words.text("rulebook.tie." + rulebook.tieRule()));
        sentences.add(words.text(
                "rulebook.window",
                words.moment(rulebook.window().opensAt()),
                words.moment(rulebook.window().closesAt())));
        sentences.add(words.text("rulebook.eligibility", rulebook.eligibility().policy()));
        Integer age = rulebook.eligibility().minimumAge();
        if (age != null) {
            sentences.add(words.text("rulebook.age", age));
        }
        sentences.add(words.text("rulebook.channels", channels(rulebook)));
        sentences.add(words.text("rulebook.top", rulebook.top()));
        return sentences;
    }

    private String form(BallotForm form, String currency) {
        if (form instanceof BallotForm.Approval approval) {
            return words.text("rulebook.form.approval", approval.minimum(), approval.maximum());
        }
        if (form instanceof BallotForm.PointsPerPlace places) {
            String points = places.points().stream().map(String::valueOf).collect(Collectors.joining(", "));
            return words.text("rulebook.form.points-per-place", places.points().size(), points);
        }
        if (form instanceof BallotForm.Knapsack knapsack) {
            return words.text("rulebook.form.knapsack", words.money(knapsack.limit(), currency));
        }
        if (form instanceof BallotForm.Cumulative points) {
            return words.text("rulebook.form.cumulative", points.total(), points.perProject());
        }
        if (form instanceof BallotForm.Scores scores) {
            return words.text("rulebook.form.scores", scores.lowest(), scores.highest());
        }
        throw new IllegalArgumentException("No words for " + form);
    }

    private String pot(Pot pot, String currency) {
        String amount = words.money(pot.amount(), currency);
        return pot.theme() == null
                ? words.text("rulebook.pot", pot.pot().value(), amount)
                : words.text(
                        "rulebook.pot.theme",
                        pot.pot().value(),
                        amount,
                        pot.theme().value());
    }

    private String channels(Rulebook rulebook) {
        return rulebook.channels().stream()
                .map(channel -> words.text("channel." + channel))
                .collect(Collectors.joining(", "));
    }
}
