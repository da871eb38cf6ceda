/** The ranked agenda as readers see it: as voted beside as adopted. */
@NullMarked
package nl.wijkbudget.agenda.projection;

import org.jspecify.annotations.NullMarked;
