/** How every reason is shown to be right. */
@NullMarked
package nl.wijkbudget.reason;

import org.jspecify.annotations.NullMarked;
