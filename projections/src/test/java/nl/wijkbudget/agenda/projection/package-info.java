/** Tests of the ranked agenda. */
@NullMarked
package nl.wijkbudget.agenda.projection;

import org.jspecify.annotations.NullMarked;
