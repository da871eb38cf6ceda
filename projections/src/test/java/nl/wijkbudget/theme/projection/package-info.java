/** Tests of the dashboards per theme. */
@NullMarked
package nl.wijkbudget.theme.projection;

import org.jspecify.annotations.NullMarked;
