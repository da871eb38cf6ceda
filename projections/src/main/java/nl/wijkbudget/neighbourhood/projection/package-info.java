/** The register of neighbourhoods as readers see it. */
@NullMarked
package nl.wijkbudget.neighbourhood.projection;

import org.jspecify.annotations.NullMarked;
