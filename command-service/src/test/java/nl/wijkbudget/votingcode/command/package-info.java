@NullMarked
package nl.wijkbudget.votingcode.command;

import org.jspecify.annotations.NullMarked;
