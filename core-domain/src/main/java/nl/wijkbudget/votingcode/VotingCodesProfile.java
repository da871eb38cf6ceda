package nl.wijkbudget.votingcode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.wijkbudget.identity.CodeBatchId;
import nl.wijkbudget.identity.RoundId;
import org.jspecify.annotations.Nullable;

/**
 * What the log says of the voting codes of a round: a fold over its events.
 *
 * @param replacements by the number of the letter that was replaced
 */
public record VotingCodesProfile(
        RoundId round,
        List<CodesIssued> batches,
        Set<CodeBatchId> postedBatches,
        Set<CodeBatchId> voidedBatches,
        Set<Integer> voidedLetters,
        Map<Integer, Integer> replacements,
        boolean reconciled,
        boolean keyDestroyed) {
    public VotingCodesProfile {
        batches = List.copyOf(batches);
        postedBatches = Set.copyOf(postedBatches);
        voidedBatches = Set.copyOf(voidedBatches);
        voidedLetters = Set.copyOf(voidedLetters);
        replacements = Map.copyOf(replacements);
    }

    /** Null when nobody issued a code. */
    public static @Nullable VotingCodesProfile of(Iterable<?> history) {
        VotingCodesProfile profile = null;
        for (Object event : history) {
            profile = next(profile, event);
        }
        return profile;
    }

    static @Nullable VotingCodesProfile next(@Nullable VotingCodesProfile before, Object event) {
        if (before == null) {
            return event instanceof CodesIssued issued
                    ? new VotingCodesProfile(
                            issued.round(), List.of(issued), Set.of(), Set.of(), Set.of(), Map.of(), false, false)
                    : null;
        }
        return before.after(event);
    }

    /** The profile after one more event; events it does not know leave it as it is. */
    public VotingCodesProfile after(Object event) {
        if (event instanceof CodesIssued issued) {
            List<CodesIssued> more = new ArrayList<>(batches);
            more.add(issued);
            return with(more, postedBatches, voidedBatches, voidedLetters, replacements);
        }
        if (event instanceof CodesPosted posted) {
            return with(batches, plus(postedBatches, posted.batch()), voidedBatches, voidedLetters, replacements);
        }
        if (event instanceof CodeBatchVoided voided) {
            return with(batches, postedBatches, plus(voidedBatches, voided.batch()), voidedLetters, replacements);
        }
        if (event instanceof CodeVoided voided) {
            return with(batches, postedBatches, voidedBatches, plus(voidedLetters, voided.letter()), replacements);
        }
        if (event instanceof CodeReplaced replaced) {
            Map<Integer, Integer> more = new HashMap<>(replacements);
            more.put(replaced.letter(), replaced.replacement());
            return with(batches, postedBatches, voidedBatches, voidedLetters, more);
        }
        return new VotingCodesProfile(
                round,
                batches,
                postedBatches,
                voidedBatches,
                voidedLetters,
                replacements,
                reconciled || event instanceof VotesReconciled,
                keyDestroyed || event instanceof RoundKeyDestroyed);
    }

    /** All letters there ever were, which are numbered from 1 to this. */
    public int issued() {
        return batches.stream().mapToInt(CodesIssued::count).sum() + replacements.size();
    }

    /** Letters of posted batches, and those that were handed over in the place of another. */
    public int posted() {
        return replacements.size()
                + batches.stream()
                        .filter(batch -> postedBatches.contains(batch.batch()))
                        .mapToInt(CodesIssued::count)
                        .sum();
    }

    public int replaced() {
        return replacements.size();
    }

    public int voided() {
        return (int) IntStream.rangeClosed(1, issued()).filter(this::isVoided).count();
    }

    /** Letters whose codes can be, or were, voted with. */
    public int working() {
        return issued() - voided() - replaced();
    }

    /** Whether the letter is worthless and nothing took its place. */
    public boolean isVoided(int letter) {
        return !replacements.containsKey(letter)
                && (voidedLetters.contains(letter)
                        || batchOf(letter)
                                .filter(batch -> voidedBatches.contains(batch.batch()))
                                .isPresent());
    }

    /** Whether a vote with this letter is refused. */
    public boolean isWorthless(int letter) {
        return isVoided(letter) || replacements.containsKey(letter);
    }

    /** What was said when a batch was issued. */
    public Optional<CodesIssued> batch(CodeBatchId id) {
        return batches.stream().filter(batch -> batch.batch().equals(id)).findFirst();
    }

    /** What the first batch fixed for the whole round. */
    public CodesIssued first() {
        return batches.get(0);
    }

    private Optional<CodesIssued> batchOf(int letter) {
        return batches.stream().filter(batch -> batch.holds(letter)).findFirst();
    }

    private VotingCodesProfile with(
            List<CodesIssued> issued,
            Set<CodeBatchId> posted,
            Set<CodeBatchId> voided,
            Set<Integer> letters,
            Map<Integer, Integer> replaced) {
        return new VotingCodesProfile(round, issued, posted, voided, letters, replaced, reconciled, keyDestroyed);
    }

    private static <T> Set<T> plus(Set<T> set, T one) {
        Set<T> more = new HashSet<>(set);
        more.add(one);
        return more;
    }
}
