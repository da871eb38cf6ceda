/** Why each project was funded or not, as a code with figures and in words. */
@NullMarked
package nl.wijkbudget.reason;

import org.jspecify.annotations.NullMarked;
