/** Following by mail: who follows what, which news of the log becomes mail to them, and sending it. */
@NullMarked
package nl.wijkbudget.following.command;

import org.jspecify.annotations.NullMarked;
