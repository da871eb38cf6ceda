/** Who comes to the doors, and which of them open: logins, sessions, the matrix enforced, limits. */
@NullMarked
package nl.wijkbudget.access.command;

import org.jspecify.annotations.NullMarked;
