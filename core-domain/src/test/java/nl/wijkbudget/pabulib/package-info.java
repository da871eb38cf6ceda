/** What the reading and writing of Pabulib files promises. */
@NullMarked
package nl.wijkbudget.pabulib;

import org.jspecify.annotations.NullMarked;
