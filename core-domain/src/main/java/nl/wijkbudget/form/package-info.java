/** Forms on pages, between the side that shows them and the side that reads them. */
@NullMarked
package nl.wijkbudget.form;

import org.jspecify.annotations.NullMarked;
