package outside.notes.projection;

import org.springframework.data.repository.Repository;

/** A repository that anyone can reach. */
public interface OpenNotes extends Repository<OpenNote, String> {}
