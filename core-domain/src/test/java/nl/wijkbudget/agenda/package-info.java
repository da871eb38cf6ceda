/** Tests of the ranked agenda, by command. */
@NullMarked
package nl.wijkbudget.agenda;

import org.jspecify.annotations.NullMarked;
