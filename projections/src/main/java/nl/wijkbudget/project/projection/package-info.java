/** The catalogue of projects as readers see it. */
@NullMarked
package nl.wijkbudget.project.projection;

import org.jspecify.annotations.NullMarked;
