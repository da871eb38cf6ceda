/** Reads of projects, as JSON and as pages. */
@NullMarked
package nl.wijkbudget.project.query;

import org.jspecify.annotations.NullMarked;
