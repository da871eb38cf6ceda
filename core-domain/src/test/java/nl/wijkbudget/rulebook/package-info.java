@NullMarked
package nl.wijkbudget.rulebook;

import org.jspecify.annotations.NullMarked;
