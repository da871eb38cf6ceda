/** One small round from the first theme to the last invoice, told as a history that every read model can follow. */
@NullMarked
package nl.wijkbudget.smallround;

import org.jspecify.annotations.NullMarked;
