package nl.wijkbudget.project.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.wijkbudget.agenda.projection.RankedAgenda;
import nl.wijkbudget.audit.projection.DecisionLine;
import nl.wijkbudget.audit.query.DecisionWords;
import nl.wijkbudget.ledger.projection.Entry;
import nl.wijkbudget.page.query.Words;
import org.jspecify.annotations.Nullable;

/** The life of a project on one line, from idea to evidence, in the order of the log. */
final class Timeline {
    private static final String SUPPORT = "ProjectSupported";
    private static final Map<String, String> LOOKS = Map.of(
            "ProjectDeclaredFeasible", "good",
            "ProjectDeclaredInfeasible", "bad",
            "ProjectWithdrawn", "bad",
            "VotingOpened", "good",
            "AgendaAdopted", "good",
            "ProjectStopped", "bad",
            "ProjectCompleted", "good",
            "EvidenceAttached", "good");
    private static final Set<String> OF_THE_ROUND = Set.of("VotingOpened", "VotingClosed");
    private static final Set<String> OF_THE_AGENDA = Set.of("AgendaAdopted");

    private final Words words;
    private final DecisionWords decisions;
    private final String currency;
    private final List<Moment> moments = new ArrayList<>();

    Timeline(Words words, DecisionWords decisions, String currency) {
        this.words = words;
        this.decisions = decisions;
        this.currency = currency;
    }

    /** Of the project and its delivery; those who support it are counted together. */
    Timeline add(List<DecisionLine> own) {
        List<DecisionLine> support = own.stream().filter(named(Set.of(SUPPORT))).toList();
        own.stream().filter(named(Set.of(SUPPORT)).negate()).map(this::moment).forEach(moments::add);
        support.stream()
                .max(Comparator.comparingLong(DecisionLine::position))
                .map(last -> moment(last, words.text("project.supported", support.size()), List.of()))
                .ifPresent(moments::add);
        return this;
    }

    /** What happened to all projects of a round, once this one was on its ballot. */
    Timeline add(RankedAgenda.@Nullable Item item, List<DecisionLine> ofRoundAndAgenda) {
        ofRoundAndAgenda.stream()
                .filter(named(OF_THE_ROUND).or(named(OF_THE_AGENDA)))
                .map(line -> moment(line, decisions.what(line), standing(line, item)))
                .forEach(moments::add);
        if (item != null) {
            item.remarks().stream().map(this::moment).forEach(moments::add);
        }
        return this;
    }

    Timeline addMoney(List<Entry> entries) {
        entries.stream().map(this::moment).forEach(moments::add);
        return this;
    }

    List<Moment> moments() {
        return moments.stream()
                .sorted(Comparator.comparingLong(Moment::position))
                .toList();
    }

    private static Predicate<DecisionLine> named(Set<String> events) {
        return line -> events.contains(line.event());
    }

    private List<String> standing(DecisionLine line, RankedAgenda.@Nullable Item item) {
        if (item == null) {
            return List.of();
        }
        return switch (line.event()) {
            case "VotingClosed" -> List.of(words.text("project.standing", item.place(), item.votes()));
            case "AgendaAdopted" -> List.of(words.text("placing." + item.placing()));
            default -> List.of();
        };
    }

    private Moment moment(DecisionLine line) {
        return moment(line, decisions.what(line), decisions.details(line));
    }

    private Moment moment(DecisionLine line, String what, List<String> details) {
        return new Moment(
                line.position(),
                line.decidedAt(),
                LOOKS.getOrDefault(line.event(), ""),
                what,
                details,
                line.actor(),
                line.role(),
                line.reason());
    }

    private Moment moment(RankedAgenda.Remark remark) {
        return new Moment(
                remark.position(),
                remark.madeAt(),
                remark.kind().equals("DEFERRED") ? "bad" : "",
                words.text("remark." + remark.kind()),
                Stream.ofNullable(remark.text()).toList(),
                remark.actor(),
                remark.role(),
                remark.reason());
    }

    private Moment moment(Entry entry) {
        return new Moment(
                entry.position(),
                entry.bookedAt(),
                "money",
                words.text("booking." + entry.kind()) + ": " + words.brief(entry.amount(), currency),
                Stream.ofNullable(entry.reference()).toList(),
                entry.actor(),
                null,
                entry.reason());
    }
}
