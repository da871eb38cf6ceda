@NullMarked
package nl.wijkbudget.evidence.command;

import org.jspecify.annotations.NullMarked;
