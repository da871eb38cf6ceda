package nl.wijkbudget.projection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import org.springframework.data.domain.Persistable;

/**
 * How far one group has come, kept in the same database and moved in the same transaction as its tables. A new one is
 * inserted and never merged: of two processes that start over at once, the second must fail and not set the first one back.
 */
@Entity
@Table(name = "projection_token")
class ProjectionToken implements Persistable<String> {

    @Id
    @Column(name = "processing_group")
    private String group;

    @Column(name = "position")
    private long position;

    @Transient
    private boolean isNew;

    /** For Hibernate. */
    protected ProjectionToken() {
        this("", LogPosition.BEFORE_FIRST);
        isNew = false;
    }

    ProjectionToken(String group, LogPosition position) {
        this.group = group;
        this.position = position.value();
        isNew = true;
    }

    @Override
    public String getId() {
        return group;
    }

    @Override
    public boolean isNew() {
        return isNew;
    }

    String group() {
        return group;
    }

    LogPosition position() {
        return new LogPosition(position);
    }
}
