package nl.wijkbudget.round;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.rulebook.CanonicalText;

/**
 * The drawing of a lot: a pure function of what was fixed at closing and of seeds that were committed to before the vote.
 *
 * @param seeds in the order of their commitments
 */
public record LotDraw(RoundId round, ClosingTree tree, List<LotSeed> seeds) {
    /** How many must commit before the vote opens: fewer could agree too easily. */
    public static final int CONTRIBUTORS = 3;

    /** How long after closing a seed may take before the lot is drawn in public instead. */
    public static final Duration PATIENCE = Duration.ofDays(7);

    private static final Comparator<byte[]> UNSIGNED = Arrays::compareUnsigned;

    public LotDraw {
        seeds = List.copyOf(seeds);
    }

    /**
     * SHA-256 of these values in the notation of {@link CanonicalText}: {@code wijkbudget lot seed 1}, round, size and root
     * of the tree, and the list of seeds in the order of their commitments.
     */
    LotSeed seed() {
        CanonicalText text = new CanonicalText()
                .add("wijkbudget lot seed 1")
                .add(round.value())
                .add(tree.size())
                .add(tree.root());
        text.addAll(seeds, each -> text.add(each.value()));
        return new LotSeed(text.sha256());
    }

    /** Ascending by HMAC-SHA-256 with the 32 bytes of the seed as key and the id of the project as message. */
    List<ProjectId> order(List<ProjectId> projects) {
        Mac mac = mac(HexFormat.of().parseHex(seed().value()));
        Map<ProjectId, byte[]> keys = new HashMap<>();
        projects.forEach(each -> keys.put(each, mac.doFinal(each.value().getBytes(StandardCharsets.UTF_8))));
        return keys.entrySet().stream()
                .sorted(Map.Entry.<ProjectId, byte[]>comparingByValue(UNSIGNED)
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    public LotDrawn of(List<ProjectId> projects) {
        return new LotDrawn(round, tree, seed(), order(projects));
    }

    private static Mac mac(byte[] key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", impossible);
        }
    }
}
