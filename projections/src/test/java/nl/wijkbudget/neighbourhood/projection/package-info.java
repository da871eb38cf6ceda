/** Tests of the register of neighbourhoods. */
@NullMarked
package nl.wijkbudget.neighbourhood.projection;

import org.jspecify.annotations.NullMarked;
