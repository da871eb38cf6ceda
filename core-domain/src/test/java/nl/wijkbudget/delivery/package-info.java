@NullMarked
package nl.wijkbudget.delivery;

import org.jspecify.annotations.NullMarked;
