/** Tests of where each round stands. */
@NullMarked
package nl.wijkbudget.round.projection;

import org.jspecify.annotations.NullMarked;
