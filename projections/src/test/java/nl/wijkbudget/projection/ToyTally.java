package nl.wijkbudget.projection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How often one choice was made, and where in the log last. */
@Entity
@Table(name = "toy_tally")
class ToyTally {

    @Id
    @Column(name = "choice")
    private String choice;

    @Column(name = "votes")
    private long votes;

    @Column(name = "last_position")
    private long lastPosition;

    /** For Hibernate. */
    protected ToyTally() {
        this("");
    }

    ToyTally(String choice) {
        this.choice = choice;
    }

    void count(LogPosition position) {
        votes++;
        lastPosition = position.value();
    }

    String choice() {
        return choice;
    }

    long votes() {
        return votes;
    }

    long lastPosition() {
        return lastPosition;
    }
}
