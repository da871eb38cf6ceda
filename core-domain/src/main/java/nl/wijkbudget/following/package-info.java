/** Following by mail: what somebody wants to hear of; personal data, so never an event. */
@NullMarked
package nl.wijkbudget.following;

import org.jspecify.annotations.NullMarked;
