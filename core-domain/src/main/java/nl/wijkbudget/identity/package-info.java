/** Names of things: every id lives here, so that capabilities can refer to one another without knowing one another. */
@NullMarked
package nl.wijkbudget.identity;

import org.jspecify.annotations.NullMarked;
