@NullMarked
package nl.wijkbudget.round;

import org.jspecify.annotations.NullMarked;
