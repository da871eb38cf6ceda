/** What is under four eyes in a neighbourhood, and what was laid before others there. */
@NullMarked
package nl.wijkbudget.approval.projection;

import org.jspecify.annotations.NullMarked;
