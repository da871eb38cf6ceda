@NullMarked
package nl.wijkbudget.votingcode;

import org.jspecify.annotations.NullMarked;
