/** Four eyes over HTTP, and how an approved decision is carried out. */
@NullMarked
package nl.wijkbudget.approval.command;

import org.jspecify.annotations.NullMarked;
