/** Examples that break the rules on purpose, so that each rule is seen to stop something. */
@NullMarked
package nl.wijkbudget.architecture.wrong;

import org.jspecify.annotations.NullMarked;
