@NullMarked
package nl.wijkbudget.evidence;

import org.jspecify.annotations.NullMarked;
