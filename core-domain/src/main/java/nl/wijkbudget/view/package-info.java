/** What public pages showed at moments that the log names, so that anyone can check them against the log. */
@NullMarked
package nl.wijkbudget.view;

import org.jspecify.annotations.NullMarked;
