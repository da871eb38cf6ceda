/** People behind actors: what may be asked about them, and what the log says when one is erased; who they are is in no event. */
@NullMarked
package nl.wijkbudget.person;

import org.jspecify.annotations.NullMarked;
