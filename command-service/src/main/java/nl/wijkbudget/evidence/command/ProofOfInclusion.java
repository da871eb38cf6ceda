package nl.wijkbudget.evidence.command;

import java.util.List;

/**
 * That the event at a position is in the log.
 *
 * @param entry in Base64; its leaf hash is where the proof begins
 * @param proof from the leaf up, in Base64
 */
public record ProofOfInclusion(
        long position, long size, String entry, String leafHash, List<String> proof, String root) {
    public ProofOfInclusion {
        proof = List.copyOf(proof);
    }
}
