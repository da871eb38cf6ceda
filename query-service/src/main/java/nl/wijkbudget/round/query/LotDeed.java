package nl.wijkbudget.round.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.wijkbudget.lot.projection.RoundLot;
import nl.wijkbudget.round.Phase;

/** What can be done for a lot on its page: the word in the address, and the door. */
public enum LotDeed {
    VASTLEGGEN("/vastleggingen") {
        @Override
        boolean isPossible(RoundLot lot, Phase phase) {
            return phase.compareTo(Phase.VOTING) < 0;
        }
    },
    ONTHULLEN("/onthullingen") {
        @Override
        boolean isPossible(RoundLot lot, Phase phase) {
            return phase == Phase.COUNTING && !lot.isDrawn() && lot.hidden() > 0;
        }
    },
    TREKKEN("/trekking") {
        @Override
        boolean isPossible(RoundLot lot, Phase phase) {
            return phase == Phase.COUNTING && !lot.isDrawn() && lot.hidden() == 0;
        }
    },
    OPENBAAR("/openbare-trekking") {
        @Override
        boolean isPossible(RoundLot lot, Phase phase) {
            return ONTHULLEN.isPossible(lot, phase);
        }
    };

    private final String rest;

    LotDeed(String rest) {
        this.rest = rest;
    }

    /** Whether the domain may allow it: of time it alone decides. */
    abstract boolean isPossible(RoundLot lot, Phase phase);

    static List<LotDeed> possible(RoundLot lot, Phase phase) {
        return Arrays.stream(values())
                .filter(deed -> deed.isPossible(lot, phase))
                .toList();
    }

    static Optional<LotDeed> of(String word) {
        return Arrays.stream(values()).filter(deed -> deed.word().equals(word)).findFirst();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As the matrix has it. */
    public String door() {
        return "POST " + path("{round}");
    }

    public String path(String round) {
        return "/api/v1/rondes/" + round + "/loting" + rest;
    }

    /** Whether it takes the mandate of an organiser; a commitment takes any, and who committed needs none to reveal. */
    public boolean isOfOrganisers() {
        return this == TREKKEN || this == OPENBAAR;
    }
}
