/** The election of a round in the form in which others exchange elections. */
@NullMarked
package nl.wijkbudget.verifier.pabulib;

import org.jspecify.annotations.NullMarked;
