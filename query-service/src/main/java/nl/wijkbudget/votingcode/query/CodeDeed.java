package nl.wijkbudget.votingcode.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.wijkbudget.decision.Competence;

/** What can be done with voting codes on their page: the word in the address, the door, and what its form asks. */
public enum CodeDeed {
    MAKEN("", Competence.MANAGE_VOTING_CODES, "batch", "count", "file"),
    VERZONDEN("/verzendingen", Competence.MANAGE_VOTING_CODES),
    VERVALLEN_PARTIJ("/vervallen-partijen", Competence.MANAGE_VOTING_CODES, "reason"),
    VERVALLEN_BRIEF("/vervallen-brieven", Competence.MANAGE_VOTING_CODES, "letter", "reason"),
    VERVANGEN("/vervangen-brieven", Competence.REPLACE_VOTING_CODE, "letter", "file"),
    SLEUTEL("/sleutelvernietiging", Competence.MANAGE_VOTING_CODES, "reason");

    private final String rest;
    private final Competence competence;

    @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can change
    private final List<String> asks;

    CodeDeed(String rest, Competence competence, String... asks) {
        this.rest = rest;
        this.competence = competence;
        this.asks = List.of(asks);
    }

    static Optional<CodeDeed> of(String word) {
        return Arrays.stream(values()).filter(deed -> deed.word().equals(word)).findFirst();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As the matrix has it. */
    public String door() {
        return "POST " + path("{round}");
    }

    public String path(String round) {
        return "/api/v1/rondes/" + round + "/stemcodes" + rest;
    }

    public String competence() {
        return competence.name();
    }

    public boolean asks(String what) {
        return asks.contains(what);
    }

    /** Whether it is about one batch, which the address names. */
    public boolean isOfBatch() {
        return this == VERZONDEN || this == VERVALLEN_PARTIJ;
    }
}
