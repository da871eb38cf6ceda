package outside.notes.projection;

import org.axonframework.config.ProcessingGroup;

/** A group whose name says nothing. */
@ProcessingGroup("Everything")
public final class Everything {}
