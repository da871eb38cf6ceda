/** Neighbourhoods with their themes, partners and mandates: who may decide what, from when to when. */
@NullMarked
package nl.wijkbudget.neighbourhood;

import org.jspecify.annotations.NullMarked;
