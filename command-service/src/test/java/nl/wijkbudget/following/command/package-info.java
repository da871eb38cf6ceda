@NullMarked
package nl.wijkbudget.following.command;

import org.jspecify.annotations.NullMarked;
