/** What follows by itself from an event: how policies send their commands, and what is remembered of why. */
@NullMarked
package nl.wijkbudget.policy.command;

import org.jspecify.annotations.NullMarked;
