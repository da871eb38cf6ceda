@NullMarked
package nl.wijkbudget.round.command;

import org.jspecify.annotations.NullMarked;
