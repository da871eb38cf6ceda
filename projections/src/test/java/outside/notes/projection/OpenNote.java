package outside.notes.projection;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An entity that anyone can reach. */
@Entity
@Table(name = "note")
@SuppressWarnings("NullAway.Init")
public class OpenNote {
    @Id
    String id;
}
