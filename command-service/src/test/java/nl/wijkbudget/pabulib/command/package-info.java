@NullMarked
package nl.wijkbudget.pabulib.command;

import org.jspecify.annotations.NullMarked;
