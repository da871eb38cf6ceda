package nl.wijkbudget.home.query;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.neighbourhood.query.Setup;
import nl.wijkbudget.neighbourhood.query.Setups;
import nl.wijkbudget.reading.query.Questions;
import nl.wijkbudget.reading.query.Shows;
import nl.wijkbudget.reading.query.WholeList;
import nl.wijkbudget.round.Phase;
import nl.wijkbudget.round.projection.GetRound;
import nl.wijkbudget.round.projection.RoundDetail;
import nl.wijkbudget.round.projection.RoundLine;
import nl.wijkbudget.round.query.PhaseSteps;
import nl.wijkbudget.round.query.Today;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What is happening now and what one can do today, per neighbourhood; how to start while nothing happened yet. */
@Controller
@Shows({"neighbourhood.register", "round.overview"})
public final class HomePage {
    private final Questions questions;
    private final Setups setups;

    public HomePage(Questions questions, Setups setups) {
        this.questions = questions;
        this.setups = setups;
    }

    @GetMapping("/")
    String show(Model model) {
        Map<String, List<RoundLine>> rounds =
                WholeList.rounds(questions, null).stream().collect(Collectors.groupingBy(RoundLine::neighbourhood));
        model.addAttribute(
                "neighbourhoods",
                WholeList.neighbourhoods(questions).stream()
                        .map(line -> Place.of(
                                setups.of(line.neighbourhood()),
                                firstUnderWay(rounds.getOrDefault(line.neighbourhood(), List.of())),
                                this::votingEndsAt))
                        .toList());
        return "home";
    }

    /** Null unless one can vote now. */
    private @Nullable Instant votingEndsAt(RoundLine round) {
        if (round.phase() != Phase.VOTING) {
            return null;
        }
        return questions
                .find(new GetRound(new RoundId(round.round())), RoundDetail.class)
                .map(RoundDetail::rulebook)
                .map(rulebook -> rulebook.window().closesAt())
                .orElse(null);
    }

    /** The round that people mean by "the round": the newest that is under way, or else the newest. */
    private static List<RoundLine> firstUnderWay(List<RoundLine> newestFirst) {
        List<RoundLine> ordered = new ArrayList<>(newestFirst);
        newestFirst.stream().filter(HomePage::isUnderWay).findFirst().ifPresent(now -> {
            ordered.remove(now);
            ordered.add(0, now);
        });
        return ordered;
    }

    private static boolean isUnderWay(RoundLine round) {
        return round.phase() != Phase.CLOSED && round.phase() != Phase.ABANDONED;
    }

    /** A neighbourhood with the round that is on now, null while there was none, and the others, the newest first. */
    record Place(
            Setup setup,
            @Nullable RoundLine now,
            @Nullable Instant votingEndsAt,
            List<Today.Deed> deeds,
            List<PhaseSteps.Step> steps,
            List<RoundLine> others) {
        static Place of(Setup setup, List<RoundLine> rounds, Function<RoundLine, @Nullable Instant> votingEndsAt) {
            if (rounds.isEmpty()) {
                return new Place(setup, null, null, List.of(), List.of(), List.of());
            }
            RoundLine now = rounds.get(0);
            return new Place(
                    setup,
                    now,
                    votingEndsAt.apply(now),
                    new Today(now.round(), setup.id(), now.phase()).deeds(),
                    PhaseSteps.of(now.phase()),
                    rounds.subList(1, rounds.size()));
        }

        public String id() {
            return setup.id();
        }

        public String name() {
            return setup.name();
        }
    }
}
