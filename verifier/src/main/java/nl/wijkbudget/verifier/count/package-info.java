/** The recount: every rule that a rulebook can name, on whole numbers and exact fractions. */
@NullMarked
package nl.wijkbudget.verifier.count;

import org.jspecify.annotations.NullMarked;
