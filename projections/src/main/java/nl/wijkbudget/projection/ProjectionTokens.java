package nl.wijkbudget.projection;

import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The tokens of all groups; a group without one is rebuilt from the start. */
interface ProjectionTokens extends Repository<ProjectionToken, String> {

    Optional<ProjectionToken> findById(String group);

    void save(ProjectionToken token);

    /**
     * Moves a token at once, outside the persistence context, so that a handler that clears that context cannot lose
     * it; answers 0 when the token does not stand where the caller thinks it stands.
     */
    @Modifying
    @Query("update ProjectionToken t set t.position = :to where t.group = :group and t.position = :from")
    int move(String group, long from, long to);

    @Modifying
    @Query("delete from ProjectionToken t where t.group = :group")
    void forget(String group);

    @Modifying
    @Query("delete from ProjectionToken t")
    void forgetAll();
}
