/** The whole engine in one process: its main program, its command line and its demonstration. */
@NullMarked
package nl.wijkbudget.standalone;

import org.jspecify.annotations.NullMarked;
