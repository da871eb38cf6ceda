/** How the engine says no over HTTP: RFC 9457 problems, in the language of the one who asks. */
@NullMarked
package nl.wijkbudget.problem.command;

import org.jspecify.annotations.NullMarked;
