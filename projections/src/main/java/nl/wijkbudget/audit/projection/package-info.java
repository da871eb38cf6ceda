/** The journal: every decision, by whom, on what ground, and where in the log. */
@NullMarked
package nl.wijkbudget.audit.projection;

import org.jspecify.annotations.NullMarked;
