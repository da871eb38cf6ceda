@NullMarked
package nl.wijkbudget.history.command;

import org.jspecify.annotations.NullMarked;
