@NullMarked
package nl.wijkbudget.policy.command;

import org.jspecify.annotations.NullMarked;
