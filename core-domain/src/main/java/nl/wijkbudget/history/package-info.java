/** How events written by earlier versions are read by this one. */
@NullMarked
package nl.wijkbudget.history;

import org.jspecify.annotations.NullMarked;
