/** What every page shares: words, headers and what is shown when something goes wrong. */
@NullMarked
package nl.wijkbudget.page.query;

import org.jspecify.annotations.NullMarked;
