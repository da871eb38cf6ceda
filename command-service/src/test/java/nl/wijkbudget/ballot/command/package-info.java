@NullMarked
package nl.wijkbudget.ballot.command;

import org.jspecify.annotations.NullMarked;
