package nl.wijkbudget.person.command;

import nl.wijkbudget.identity.ActorId;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/** Ends every session of who is erased. */
record SessionsEnd(FindByIndexNameSessionRepository<? extends Session> sessions) implements WhenErased {
    @Override
    public void forget(ActorId person) {
        sessions.findByPrincipalName(person.value()).keySet().forEach(sessions::deleteById);
    }
}
