package outside.notes.projection.second;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Uses a table that belongs to another. */
@Entity
@Table(name = "note")
@SuppressWarnings("NullAway.Init")
public class SecondNote {
    @Id
    String id;
}
