package nl.wijkbudget.verifier.round;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import nl.wijkbudget.verifier.Report;
import nl.wijkbudget.verifier.bundle.Event;
import nl.wijkbudget.verifier.json.Json;
import nl.wijkbudget.verifier.log.Sha256;
import nl.wijkbudget.verifier.rulebook.CanonicalText;
import nl.wijkbudget.verifier.rulebook.Rulebook;

/** The lot of one round: who committed, who revealed, and the order that follows from it. */
final class Lot {
    private static final int NEEDED = 3;
    /** How long after closing a seed is waited for before a draw in public. */
    private static final Duration PATIENCE = Duration.ofDays(7);

    private final Report report;
    private final String round;
    private final Supplier<String> root;
    private final Map<String, String> commitments = new HashMap<>();
    private final Map<String, String> revealed = new TreeMap<>();
    private Set<String> ballot = Set.of();
    private boolean opened;
    private boolean asked;
    private boolean drawn;
    private Json closing = Json.of(null);
    private Instant waitedUntil = Instant.MAX;

    /** @param root that of the tree up to and with the event that is looked at */
    Lot(Report report, String round, Supplier<String> root) {
        this.report = report;
        this.round = round;
        this.root = root;
    }

    /** The rules that are in force from here on, which may ask for a lot. */
    void ruled(Event event, Rulebook rulebook) {
        opened = true;
        asked = rulebook.tieRule().equals("COMMITTED_LOT");
        ballot = rulebook.candidates().keySet();
        boolean isEnough = !asked || commitments.size() >= NEEDED;
        report.require(isEnough, "lot", event, "too-few-commitments", commitments.size());
    }

    void on(Event event) {
        Json said = event.payload();
        switch (event.name()) {
            case "SeedCommitted" -> committed(event, said.text("contributor"), said.text("commitment"));
            case "VotingClosed" -> {
                closing = Json.named("size root").with(event.position() + 1, root.get());
                waitedUntil = Instant.parse(event.time()).plus(PATIENCE);
            }
            case "SeedRevealed" -> revealed(event, said.text("contributor"), said.text("seed"));
            case "LotDrawn", "LotDrawnInPublic" -> drawn(event, said);
            case "VotesCounted" -> report.require(drawn || !asked, "lot", event, "not-drawn");
            default -> {
                // Other steps of a round have nothing to do with its lot.
            }
        }
    }

    private void committed(Event event, String contributor, String commitment) {
        report.require(!opened, "lot", event, "committed-late");
        String before = commitments.put(contributor, commitment);
        boolean isCopy = Collections.frequency(commitments.values(), commitment) > 1 && !commitment.equals(before);
        report.require(!isCopy, "lot", event, "committed-copy");
    }

    private void revealed(Event event, String contributor, String seed) {
        String commitment = commitments.get(contributor);
        report.require(!closing.isNull(), "lot", event, "revealed-early");
        report.require(!drawn, "lot", event, "revealed-late");
        report.require(commitment != null, "lot", event, "no-commitment", contributor);
        report.require(commitment == null || commitment.equals(committedTo(seed)), "lot", event, "other-seed");
        revealed.put(contributor, seed);
    }

    private void drawn(Event event, Json said) {
        report.require(asked && !closing.isNull(), "lot", event, "drawn-unasked");
        report.require(!drawn, "lot", event, "drawn-twice");
        drawn = true;
        List<String> order = said.texts("order");
        boolean isWhole = order.size() == ballot.size() && new HashSet<>(order).equals(ballot);
        report.require(isWhole, "lot", event, "not-the-ballot");
        Set<String> missing = new TreeSet<>(commitments.keySet());
        missing.removeAll(revealed.keySet());
        if (event.name().equals("LotDrawnInPublic")) {
            report.require(!missing.isEmpty(), "lot", event, "no-seed-missing");
            report.require(!Instant.parse(event.time()).isBefore(waitedUntil), "lot", event, "drawn-early");
            report.requireSame("lot", event, "missing", said, List.copyOf(missing));
        } else {
            report.require(missing.isEmpty(), "lot", event, "seeds-missing", missing);
            report.requireSame("lot", event, "tree", said, closing);
            String seed = seed();
            report.requireSame("lot", event, "seed", said, seed);
            report.requireSame("lot", event, "order", said, order(HexFormat.of().parseHex(seed)));
        }
    }

    private String seed() {
        List<String> seeds = new ArrayList<>(revealed.values());
        seeds.sort(Comparator.comparing(this::committedTo));
        CanonicalText text = new CanonicalText();
        text.add("wijkbudget lot seed 1", round, closing.get("size"), closing.get("root"));
        return Sha256.hex(Sha256.of(text.list(seeds, text::add).bytes()));
    }

    private List<String> order(byte[] seed) {
        return ballot.stream()
                .sorted(Comparator.comparing(project -> Sha256.hex(Sha256.hmac(seed, Sha256.utf8(project)))))
                .toList();
    }

    private String committedTo(String seed) {
        CanonicalText text = new CanonicalText().add("wijkbudget lot commitment 1", round, seed);
        return Sha256.hex(Sha256.of(text.bytes()));
    }
}
