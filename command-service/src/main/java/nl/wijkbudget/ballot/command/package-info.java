/** Takes ballots over HTTP, from voters and from the desk. */
@NullMarked
package nl.wijkbudget.ballot.command;

import org.jspecify.annotations.NullMarked;
