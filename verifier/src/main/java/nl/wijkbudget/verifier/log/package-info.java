/** Signed notes, checkpoints, witnesses and the Merkle tree. */
@NullMarked
package nl.wijkbudget.verifier.log;

import org.jspecify.annotations.NullMarked;
