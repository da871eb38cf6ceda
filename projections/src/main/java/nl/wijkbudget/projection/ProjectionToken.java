package nl.wijkbudget.projection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How far one group has come, kept in the same database and moved in the same transaction as its tables. */
@Entity
@Table(name = "projection_token")
class ProjectionToken {

    @Id
    @Column(name = "processing_group")
    private String group;

    @Column(name = "position")
    private long position;

    /** For Hibernate. */
    protected ProjectionToken() {
        this("", LogPosition.BEFORE_FIRST);
    }

    ProjectionToken(String group, LogPosition position) {
        this.group = group;
        this.position = position.value();
    }

    String group() {
        return group;
    }

    LogPosition position() {
        return new LogPosition(position);
    }
}
