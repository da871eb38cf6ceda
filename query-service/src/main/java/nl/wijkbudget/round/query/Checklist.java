package nl.wijkbudget.round.query;

import java.util.List;
import java.util.stream.Stream;
import nl.wijkbudget.lot.projection.RoundLot;
import nl.wijkbudget.neighbourhood.query.Setup;
import nl.wijkbudget.page.query.Words;
import nl.wijkbudget.project.ProjectState;
import nl.wijkbudget.project.projection.ProjectLine;
import nl.wijkbudget.round.Phase;
import nl.wijkbudget.round.projection.RoundDetail;
import nl.wijkbudget.rulebook.Channel;
import nl.wijkbudget.rulebook.RulebookDraft;
import nl.wijkbudget.votingcode.projection.VotingCodeCounts;
import org.jspecify.annotations.Nullable;

/** What must be ready in a round, whether it is, and what stands in the way of the next step. */
record Checklist(
        RoundDetail round,
        Setup place,
        List<ProjectLine> projects,
        @Nullable RulebookDraft draft,
        VotingCodeCounts codes,
        @Nullable RoundLot lot,
        Words words) {
    /** How far something is. */
    enum State {
        DONE,
        BUSY,
        OPEN
    }

    /** Something that must be ready, how it stands in words, and where one does it. */
    public record Item(String key, State state, String text, String address) {}

    List<Item> items() {
        return Stream.concat(Stream.of(themes(), map(), ideas(), assessments(), rules(), codesAndLetters()), lots())
                .toList();
    }

    /** Without these the next step would be refused. */
    List<String> missing() {
        return switch (round.phase()) {
            case PLANNED -> place.themes().isEmpty() ? List.of(themes().text()) : List.of();
            case ASSESSING ->
                Stream.of(draft == null ? Stream.of(rules().text()) : Stream.<String>empty(), stale(), tooFew())
                        .flatMap(each -> each)
                        .toList();
            default -> List.of();
        };
    }

    /** The next step is possible; it only may be too early. */
    List<String> mind() {
        if (round.phase() != Phase.ASSESSING) {
            return List.of();
        }
        return Stream.of(
                        Stream.of(assessments(), codesAndLetters())
                                .filter(item -> item.state() == State.OPEN)
                                .map(Item::text),
                        leftOut())
                .flatMap(each -> each)
                .toList();
    }

    List<ProjectLine> unjudged() {
        return in(ProjectState.PROPOSED);
    }

    private Item themes() {
        int number = place.themes().size();
        String text = number == 0 ? words.text("setup.themes.none") : words.text("setup.themes.some", number);
        return new Item("themes", number == 0 ? State.OPEN : State.DONE, text, "/buurten/" + place.id() + "/inrichten");
    }

    private Item map() {
        boolean drawn = place.area() != null;
        return new Item(
                "map",
                drawn ? State.DONE : State.OPEN,
                words.text(drawn ? "setup.map.some" : "setup.map.none"),
                "/buurten/" + place.id() + "/inrichten" + (drawn ? "" : "?doe=gebied"));
    }

    private Item ideas() {
        String address = "/projecten?ronde=" + round.round();
        return switch (round.phase()) {
            case PLANNED -> new Item("ideas", State.OPEN, words.text("setup.ideas.PLANNED"), address);
            case PROPOSING ->
                new Item("ideas", State.BUSY, words.text("setup.ideas.PROPOSING", projects.size()), address);
            default -> new Item("ideas", State.DONE, words.text("setup.ideas.closed", projects.size()), address);
        };
    }

    private Item assessments() {
        String address = "/projecten?status=PROPOSED&ronde=" + round.round();
        int feasible = in(ProjectState.FEASIBLE).size();
        if (projects.isEmpty()) {
            return new Item("assessments", State.OPEN, words.text("setup.assessments.none"), address);
        }
        if (unjudged().isEmpty()) {
            return new Item("assessments", State.DONE, words.text("setup.assessments.done", feasible), address);
        }
        return new Item(
                "assessments",
                State.OPEN,
                words.text("setup.assessments.left", unjudged().size(), feasible),
                address);
    }

    private Item rules() {
        String address = inRound("/spelregels");
        if (draft == null) {
            return new Item("rules", State.OPEN, words.text("setup.rules.none"), address);
        }
        int themes = draft.form().dividedThemes().size();
        String text = words.text(
                themes > 0 ? "setup.rules.tokens" : "setup.rules.some",
                themes > 0 ? themes : draft.candidates().size(),
                words.moment(draft.window().opensAt()),
                words.moment(draft.window().closesAt()));
        return new Item("rules", stale().findAny().isPresent() ? State.OPEN : State.DONE, text, address);
    }

    private Item codesAndLetters() {
        String address = inRound("/stemcodes");
        if (draft != null && !draft.channels().contains(Channel.ONLINE)) {
            return new Item("codes", State.DONE, words.text("setup.codes.unneeded"), address);
        }
        if (codes.issued() == 0) {
            return new Item("codes", State.OPEN, words.text("setup.codes.none"), address);
        }
        boolean posted = codes.batches().stream().allMatch(batch -> batch.posted() || batch.voided());
        return posted
                ? new Item("codes", State.DONE, words.text("setup.codes.done", codes.posted()), address)
                : new Item(
                        "codes",
                        State.OPEN,
                        words.text("setup.codes.unposted", codes.issued(), codes.posted()),
                        address);
    }

    /** What would be refused when the vote opens; afterwards candidates stand as they stood. */
    private Stream<String> stale() {
        return draft == null || round.phase().compareTo(Phase.VOTING) >= 0
                ? Stream.empty()
                : named("setup.rules.stale", new DraftedBallot(draft, projects).notFeasible());
    }

    /** Only where the rules ask for a lot after closing. */
    private Stream<Item> lots() {
        if (lot == null) {
            return Stream.empty();
        }
        State state = lot.lacking() == 0 ? State.DONE : State.OPEN;
        String text = lot.lacking() == 0
                ? words.text("setup.lot.done", lot.contributions().size())
                : words.text("setup.lot.lacking", lot.contributions().size(), lot.lacking());
        return Stream.of(new Item("lot", state, text, inRound("/loting")));
    }

    private Stream<String> tooFew() {
        return lots().filter(item -> item.state() == State.OPEN).map(Item::text);
    }

    private Stream<String> leftOut() {
        return draft == null ? Stream.empty() : named("setup.rules.left", new DraftedBallot(draft, projects).leftOut());
    }

    private Stream<String> named(String key, List<String> titles) {
        return titles.isEmpty() ? Stream.empty() : Stream.of(words.text(key, String.join(", ", titles)));
    }

    private List<ProjectLine> in(ProjectState state) {
        return projects.stream().filter(project -> project.state() == state).toList();
    }

    private String inRound(String rest) {
        return "/rondes/" + round.round() + rest;
    }
}
