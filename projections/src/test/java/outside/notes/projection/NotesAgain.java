package outside.notes.projection;

import org.axonframework.config.ProcessingGroup;

/** A second group in the same place, with a good name. */
@ProcessingGroup("notes.again")
public final class NotesAgain {}
