@NullMarked
package nl.wijkbudget.history;

import org.jspecify.annotations.NullMarked;
