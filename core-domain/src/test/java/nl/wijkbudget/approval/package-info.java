@NullMarked
package nl.wijkbudget.approval;

import org.jspecify.annotations.NullMarked;
