/** The vault of personal data: who is behind a pseudonym, encrypted per person and gone when erased. */
@NullMarked
package nl.wijkbudget.person.command;

import org.jspecify.annotations.NullMarked;
