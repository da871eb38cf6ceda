/** Carrying out what was decided: start, progress, milestones, evidence, end. */
@NullMarked
package nl.wijkbudget.delivery;

import org.jspecify.annotations.NullMarked;
