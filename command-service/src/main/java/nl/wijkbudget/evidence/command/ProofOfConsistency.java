package nl.wijkbudget.evidence.command;

import java.util.List;

/** That the log of an earlier size is the beginning of a later one; hashes in Base64. */
public record ProofOfConsistency(long from, long to, String fromRoot, String toRoot, List<String> proof) {
    public ProofOfConsistency {
        proof = List.copyOf(proof);
    }
}
