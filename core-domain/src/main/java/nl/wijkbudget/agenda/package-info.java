/** The ranked agenda: as voted and, beside it for ever, as adopted. */
@NullMarked
package nl.wijkbudget.agenda;

import org.jspecify.annotations.NullMarked;
