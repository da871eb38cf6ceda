/** How each counting rule is shown to be right. */
@NullMarked
package nl.wijkbudget.rule;

import org.jspecify.annotations.NullMarked;
