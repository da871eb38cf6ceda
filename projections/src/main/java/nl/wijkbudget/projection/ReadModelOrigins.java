package nl.wijkbudget.projection;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Holds at most one origin. */
interface ReadModelOrigins extends Repository<ReadModelOrigin, Integer> {

    Optional<ReadModelOrigin> findById(int id);

    void save(ReadModelOrigin origin);
}
