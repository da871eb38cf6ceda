/** Takes proposals and their assessment over HTTP. */
@NullMarked
package nl.wijkbudget.project.command;

import org.jspecify.annotations.NullMarked;
