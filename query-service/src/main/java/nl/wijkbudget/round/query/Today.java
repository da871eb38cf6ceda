package nl.wijkbudget.round.query;

import java.util.List;
import nl.wijkbudget.round.Phase;

/** What somebody can do today with a round, the most fitting thing first. */
public record Today(String round, String neighbourhood, Phase phase) {
    public List<Deed> deeds() {
        return switch (phase) {
            case PLANNED, ABANDONED -> List.of();
            case PROPOSING -> List.of(new Deed("propose", "/projecten/nieuw?ronde=" + round), ideas());
            case ASSESSING -> List.of(ideas());
            case VOTING ->
                List.of(inRound("vote", "/stemmen"), inRound("ballot", "#stembiljet"), inRound("rules", "#regels"));
            case COUNTING -> List.of(new Deed("counting", "/uitleg"), inRound("rules", "#regels"));
            case COUNTED -> List.of(inRound("result", "/uitslag"), inRound("agenda", "/agenda"));
            case AGENDA_ADOPTED -> List.of(inRound("agenda", "/agenda"), money(), inRound("result", "/uitslag"));
            case CLOSED -> List.of(money(), inRound("result", "/uitslag"), inRound("agenda", "/agenda"));
        };
    }

    private Deed inRound(String key, String rest) {
        return new Deed(key, "/rondes/" + round + rest);
    }

    private Deed ideas() {
        return new Deed("ideas", "/projecten?ronde=" + round);
    }

    private Deed money() {
        return new Deed("money", "/buurten/" + neighbourhood + "/grootboek");
    }

    /** A way to go, and the end of the key of its text. */
    public record Deed(String key, String address) {}
}
