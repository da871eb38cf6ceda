/** How fast elections in files are read and counted. */
@NullMarked
package nl.wijkbudget.benchmark.counting;

import org.jspecify.annotations.NullMarked;
