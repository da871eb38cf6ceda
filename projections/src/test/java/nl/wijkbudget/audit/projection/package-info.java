/** Tests of the journal. */
@NullMarked
package nl.wijkbudget.audit.projection;

import org.jspecify.annotations.NullMarked;
