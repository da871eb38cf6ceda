@NullMarked
package nl.wijkbudget.identity;

import org.jspecify.annotations.NullMarked;
