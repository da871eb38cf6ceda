@NullMarked
package nl.wijkbudget.votingcode.projection;

import org.jspecify.annotations.NullMarked;
