@NullMarked
package nl.wijkbudget.approval.command;

import org.jspecify.annotations.NullMarked;
