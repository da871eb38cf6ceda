package nl.wijkbudget.fsck.command;

import java.nio.file.Path;
import nl.wijkbudget.evidence.Policy;
import nl.wijkbudget.evidence.VerifierKey;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of the transparency log outside the database.
 *
 * @param key by which its signatures are known, or null when there is none to be found
 * @param policy the witnesses, or null when none are asked
 * @param directory the checkpoint and the tiles that everyone can fetch
 */
public record LogKeeping(
        @Nullable VerifierKey key, @Nullable Policy policy, Path directory, Path fence) {}
