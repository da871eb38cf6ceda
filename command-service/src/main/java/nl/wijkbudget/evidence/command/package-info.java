/** The transparency log at work: signing, publishing, witnesses. */
@NullMarked
package nl.wijkbudget.evidence.command;

import org.jspecify.annotations.NullMarked;
