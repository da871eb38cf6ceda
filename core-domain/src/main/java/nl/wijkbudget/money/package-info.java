/** Amounts of money, exact to the cent. */
@NullMarked
package nl.wijkbudget.money;

import org.jspecify.annotations.NullMarked;
