/** How a wish from outside becomes a command: read whole, sent with its authority, answered with its place in the log. */
@NullMarked
package nl.wijkbudget.door.command;

import org.jspecify.annotations.NullMarked;
