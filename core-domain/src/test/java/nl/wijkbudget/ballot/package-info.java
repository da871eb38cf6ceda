@NullMarked
package nl.wijkbudget.ballot;

import org.jspecify.annotations.NullMarked;
