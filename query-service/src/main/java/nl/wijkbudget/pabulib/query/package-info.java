/** Where someone hands in a real election as a file, and sees how the import goes. */
@NullMarked
package nl.wijkbudget.pabulib.query;

import org.jspecify.annotations.NullMarked;
