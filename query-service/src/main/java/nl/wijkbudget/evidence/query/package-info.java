/** What people can check of the log themselves. */
@NullMarked
package nl.wijkbudget.evidence.query;

import org.jspecify.annotations.NullMarked;
