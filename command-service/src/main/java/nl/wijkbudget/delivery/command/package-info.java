/** Follows projects that are carried out over HTTP. */
@NullMarked
package nl.wijkbudget.delivery.command;

import org.jspecify.annotations.NullMarked;
