@NullMarked
package nl.wijkbudget.approval.projection;

import org.jspecify.annotations.NullMarked;
