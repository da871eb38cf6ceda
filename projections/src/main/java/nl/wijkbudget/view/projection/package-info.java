/** What public pages show, read from the tables that they show. */
@NullMarked
package nl.wijkbudget.view.projection;

import org.jspecify.annotations.NullMarked;
