package outside.notes.projection;

/** A question that nobody answers. */
public record GetNote(String id) {}
