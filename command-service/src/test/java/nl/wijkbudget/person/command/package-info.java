@NullMarked
package nl.wijkbudget.person.command;

import org.jspecify.annotations.NullMarked;
