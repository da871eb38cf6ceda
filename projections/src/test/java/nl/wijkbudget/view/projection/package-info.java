@NullMarked
package nl.wijkbudget.view.projection;

import org.jspecify.annotations.NullMarked;
