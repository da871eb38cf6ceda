/** Follows the log of events and keeps the read models up to date: page by page, exactly once, and never past a failure. */
@NullMarked
package nl.wijkbudget.projection;

import org.jspecify.annotations.NullMarked;
