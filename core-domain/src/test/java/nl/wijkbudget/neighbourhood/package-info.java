@NullMarked
package nl.wijkbudget.neighbourhood;

import org.jspecify.annotations.NullMarked;
