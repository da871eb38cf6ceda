/** Who is let in where: one table of all doors, and how the engine says no at a door. */
@NullMarked
package nl.wijkbudget.access;

import org.jspecify.annotations.NullMarked;
