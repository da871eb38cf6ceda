/** How an election as numbers is shown to be right. */
@NullMarked
package nl.wijkbudget.poll;

import org.jspecify.annotations.NullMarked;
