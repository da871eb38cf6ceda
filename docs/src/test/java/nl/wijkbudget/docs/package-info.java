/** Keeps the prose true: links, commands, snippets, words and the pages that are generated from code. */
@NullMarked
package nl.wijkbudget.docs;

import org.jspecify.annotations.NullMarked;
