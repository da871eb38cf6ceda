@NullMarked
package nl.wijkbudget.view;

import org.jspecify.annotations.NullMarked;
