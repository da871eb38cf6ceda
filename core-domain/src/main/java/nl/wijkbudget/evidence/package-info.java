/** The transparency log as plain data: envelopes, leaves, trees, proofs, notes and policies; {@code docs/evidence.md} is its specification. */
@NullMarked
package nl.wijkbudget.evidence;

import org.jspecify.annotations.NullMarked;
