/** The read side over HTTP, assembled. */
@NullMarked
package nl.wijkbudget.queryservice;

import org.jspecify.annotations.NullMarked;
