/** The page where people log in, and how they are told that a door is closed to them. */
@NullMarked
package nl.wijkbudget.access.query;

import org.jspecify.annotations.NullMarked;
