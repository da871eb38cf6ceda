@NullMarked
package nl.wijkbudget;

import org.jspecify.annotations.NullMarked;
