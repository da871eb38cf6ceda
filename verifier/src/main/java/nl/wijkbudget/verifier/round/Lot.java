package nl.wijkbudget.verifier.round;

import java.util.ArrayList;
import java.util.Arrays;
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
import org.jspecify.annotations.Nullable;

/** The lot of one round: who committed, who revealed, and the order that follows from it. */
final class Lot {
    private static final int NEEDED = 3;

    private final Report report;
    private final String round;
    private final Supplier<String> root;
    private final Map<String, String> commitments = new HashMap<>();
    private final Map<String, String> revealed = new TreeMap<>();
    private List<String> ballot = List.of();
    private boolean opened;
    private boolean asked;
    private boolean drawn;
    private long size;
    private @Nullable String rootAtClosing;

    Lot(Report report, String round, Supplier<String> root) {
        this.report = report;
        this.round = round;
        this.root = root;
    }

    void on(Event event) {
        switch (event.name()) {
            case "SeedCommitted" -> committed(event, event.payload());
            case "VotingOpened", "RulebookAmended" ->
                ruled(event, event.payload().get("rulebook"));
            case "VotingClosed" -> {
                size = event.position() + 1;
                rootAtClosing = root.get();
            }
            case "SeedRevealed" -> revealed(event, event.payload());
            case "LotDrawn" -> {
                draw(event);
                requireSeeds(event, event.payload());
            }
            case "LotDrawnInPublic" -> {
                draw(event);
                requireMissing(event, event.payload());
            }
            case "VotesCounted" -> report.require(drawn || !asked, "lot", event, "not-drawn");
            default -> {
                // Other steps of a round have nothing to do with its lot.
            }
        }
    }

    private void committed(Event event, Json said) {
        String commitment = said.text("commitment");
        report.require(!opened, "lot", event, "committed-late");
        String before = commitments.put(said.text("contributor"), commitment);
        boolean isCopy = !commitment.equals(before) && count(commitment) > 1;
        report.require(!isCopy, "lot", event, "committed-copy");
    }

    private long count(String commitment) {
        return commitments.values().stream().filter(commitment::equals).count();
    }

    private void ruled(Event event, Json rulebook) {
        opened = true;
        asked = rulebook.text("tieRule").equals("COMMITTED_LOT");
        ballot = rulebook.items("candidates").stream()
                .map(candidate -> candidate.text("project"))
                .toList();
        report.require(!asked || commitments.size() >= NEEDED, "lot", event, "too-few-commitments", commitments.size());
    }

    private void revealed(Event event, Json said) {
        String contributor = said.text("contributor");
        String commitment = commitments.get(contributor);
        String seed = said.text("seed");
        report.require(rootAtClosing != null, "lot", event, "revealed-early");
        report.require(!drawn, "lot", event, "revealed-late");
        report.require(commitment != null, "lot", event, "no-commitment", contributor);
        report.require(commitment == null || commitment.equals(committedTo(seed)), "lot", event, "other-seed");
        revealed.put(contributor, seed);
    }

    private void draw(Event event) {
        report.require(asked && rootAtClosing != null, "lot", event, "drawn-unasked");
        report.require(!drawn, "lot", event, "drawn-twice");
        drawn = true;
        List<String> order = event.payload().texts("order");
        boolean isWhole = order.size() == ballot.size() && new HashSet<>(order).equals(new HashSet<>(ballot));
        report.require(isWhole, "lot", event, "not-the-ballot");
    }

    private void requireSeeds(Event event, Json said) {
        report.require(missing().isEmpty(), "lot", event, "seeds-missing", missing());
        report.requireSame("lot", event, "tree", said, tree());
        List<String> seeds = new ArrayList<>(revealed.values());
        seeds.sort(Comparator.comparing(this::committedTo));
        CanonicalText text =
                new CanonicalText().add("wijkbudget lot seed 1", round, size, String.valueOf(rootAtClosing));
        String seed = hash(text.list(seeds, text::add));
        report.requireSame("lot", event, "seed", said, Json.of(seed));
        report.requireSame(
                "lot", event, "order", said, Json.of(order(HexFormat.of().parseHex(seed))));
    }

    private Json tree() {
        Map<String, Object> tree = new TreeMap<>(Map.of("size", size));
        tree.put("root", String.valueOf(rootAtClosing));
        return Json.of(tree);
    }

    private void requireMissing(Event event, Json said) {
        report.require(!missing().isEmpty(), "lot", event, "no-seed-missing");
        report.requireSame("lot", event, "missing", said, Json.of(List.copyOf(missing())));
    }

    private Set<String> missing() {
        Set<String> missing = new TreeSet<>(commitments.keySet());
        missing.removeAll(revealed.keySet());
        return missing;
    }

    private List<String> order(byte[] seed) {
        Map<String, byte[]> keys = new HashMap<>();
        ballot.forEach(project -> keys.put(project, Sha256.hmac(seed, Sha256.utf8(project))));
        return keys.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Arrays::compareUnsigned))
                .map(Map.Entry::getKey)
                .toList();
    }

    private String committedTo(String seed) {
        return hash(new CanonicalText().add("wijkbudget lot commitment 1", round, seed));
    }

    private static String hash(CanonicalText text) {
        return Sha256.hex(Sha256.of(text.bytes()));
    }
}
