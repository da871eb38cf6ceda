/** Elections as files in the Pabulib format {@code .pb}: reading, checking and writing them. */
@NullMarked
package nl.wijkbudget.pabulib;

import org.jspecify.annotations.NullMarked;
