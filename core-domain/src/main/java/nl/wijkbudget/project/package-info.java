/** Projects on one life line from idea to assessment; merging keeps the originals. */
@NullMarked
package nl.wijkbudget.project;

import org.jspecify.annotations.NullMarked;
