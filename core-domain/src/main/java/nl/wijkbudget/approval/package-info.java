/** Four eyes: decisions that are laid before others, and carried out once two people in two roles approved them. */
@NullMarked
package nl.wijkbudget.approval;

import org.jspecify.annotations.NullMarked;
