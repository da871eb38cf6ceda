/** The domain of participatory budgeting: commands become events by the decisions in these packages. */
@NullMarked
package nl.wijkbudget;

import org.jspecify.annotations.NullMarked;
