/** Tests of the count, by rule and by command. */
@NullMarked
package nl.wijkbudget.counting;

import org.jspecify.annotations.NullMarked;
