@NullMarked
package nl.wijkbudget.money;

import org.jspecify.annotations.NullMarked;
