/** Sets up neighbourhoods over HTTP. */
@NullMarked
package nl.wijkbudget.neighbourhood.command;

import org.jspecify.annotations.NullMarked;
