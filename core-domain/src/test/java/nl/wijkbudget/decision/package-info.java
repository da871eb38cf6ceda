@NullMarked
package nl.wijkbudget.decision;

import org.jspecify.annotations.NullMarked;
