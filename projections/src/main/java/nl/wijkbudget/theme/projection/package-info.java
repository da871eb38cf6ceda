/** Dashboards per theme: what other read models know, added up. */
@NullMarked
package nl.wijkbudget.theme.projection;

import org.jspecify.annotations.NullMarked;
