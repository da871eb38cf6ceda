package nl.wijkbudget.rulebook.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.wijkbudget.page.query.Words;
import nl.wijkbudget.rulebook.Pot;
import nl.wijkbudget.rulebook.Rulebook;

/** Says the rules of a vote in short sentences. */
public final class RulebookWords {
    private final Words words;

    public RulebookWords(Words words) {
        this.words = words;
    }

    /** How one fills in the ballot, in a sentence. */
    public String howToVote(Rulebook rulebook) {
        return new FormWords(words, rulebook).sentence();
    }

    /** Sentences about projects are left out where the vote divides money over themes. */
    public List<String> of(Rulebook rulebook) {
        List<String> sentences = new ArrayList<>();
        boolean projects = rulebook.form().dividedThemes().isEmpty();
        if (projects) {
            sentences.add(
                    words.text("rulebook.candidates", rulebook.candidates().size()));
        }
        sentences.add(howToVote(rulebook));
        sentences.add(words.text("rulebook.rule." + rulebook.rule().name()));
        if (projects) {
            sentences.add(words.text("rulebook.measure." + rulebook.rule().measure()));
        }
        sentences.addAll(new ParameterWords(words, rulebook).sentences());
        rulebook.pots().forEach(pot -> sentences.add(pot(pot, rulebook.currency())));
        if (projects) {
            sentences.add(words.text("rulebook.tie." + rulebook.tieRule()));
        }
        sentences.addAll(whoAndWhen(rulebook));
        if (projects) {
            sentences.add(words.text("rulebook.top", rulebook.top()));
        }
        return sentences;
    }

    private List<String> whoAndWhen(Rulebook rulebook) {
        List<String> sentences = new ArrayList<>();
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
        return sentences;
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
