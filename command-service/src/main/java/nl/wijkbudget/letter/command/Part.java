package nl.wijkbudget.letter.command;

import java.io.IOException;

/** A piece of a letter, at its place on the page and in the order of reading. */
interface Part {
    void show(TaggedPage page, PrintedCode code) throws IOException;
}
