@NullMarked
package nl.wijkbudget.following.query;

import org.jspecify.annotations.NullMarked;
