package nl.wijkbudget.access.query;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.wijkbudget.access.LocalAddress;
import nl.wijkbudget.access.MandateChoice;
import nl.wijkbudget.access.Visitor;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.identity.MandateId;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.neighbourhood.projection.ListMandates;
import nl.wijkbudget.neighbourhood.projection.MandateList;
import nl.wijkbudget.neighbourhood.query.Setup;
import nl.wijkbudget.neighbourhood.query.Setups;
import nl.wijkbudget.reading.query.Questions;
import nl.wijkbudget.reading.query.Shows;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The mandates of whoever is logged in, to choose as which they act. */
@Controller
@Shows("neighbourhood.register")
public final class MandatesPage {
    private final Questions questions;
    private final Setups setups;
    private final Clock clock;

    public MandatesPage(Questions questions, Setups setups, Clock clock) {
        this.questions = questions;
        this.setups = setups;
        this.clock = clock;
    }

    @GetMapping("/mandaten")
    String show(
            @RequestAttribute(name = Visitor.ATTRIBUTE, required = false) @Nullable Visitor visitor,
            @RequestParam(required = false) @Nullable String next,
            Model model) {
        List<Choice> choices = visitor == null ? List.of() : choices(visitor);
        model.addAttribute("choices", choices);
        model.addAttribute(
                "chosen",
                choices.stream()
                        .map(Choice::of)
                        .filter(each -> visitor != null && each.equals(visitor.choice()))
                        .findFirst()
                        .orElse(null));
        model.addAttribute("goOn", LocalAddress.orHome(next).value());
        return "mandaten";
    }

    private List<Choice> choices(Visitor visitor) {
        return questions.ask(new ListMandates(visitor.actor()), MandateList.class).mandates().stream()
                .filter(held -> isInForce(held, clock.instant()))
                .map(this::choice)
                .filter(choice -> visitor.roles().contains(choice.of().role()))
                .toList();
    }

    private Choice choice(MandateList.Held held) {
        Setup there = setups.of(held.neighbourhood());
        String theme = held.mandate().theme();
        return new Choice(
                new MandateChoice(
                        new NeighbourhoodId(held.neighbourhood()),
                        new MandateId(held.mandate().mandate()),
                        Role.valueOf(held.mandate().role())),
                theme == null ? there.name() : there.theme(theme) + ", " + there.name(),
                held.mandate().competences(),
                held.mandate().until());
    }

    private static boolean isInForce(MandateList.Held held, Instant now) {
        return !held.mandate().ended()
                && !now.isBefore(held.mandate().from())
                && now.isBefore(held.mandate().until());
    }

    /**
     * A mandate as one can choose it.
     *
     * @param place the neighbourhood by its name, behind the theme when it is of one
     */
    record Choice(MandateChoice of, String place, List<String> competences, Instant until) {}
}
