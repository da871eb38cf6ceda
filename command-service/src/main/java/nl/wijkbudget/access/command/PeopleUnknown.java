package nl.wijkbudget.access.command;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.person.Login;
import nl.wijkbudget.person.People;
import nl.wijkbudget.person.PersonName;

/** Where nothing about people is kept: the same login gets the same name, made from the login itself. */
final class PeopleUnknown implements People {
    private static final int LETTERS = 24;

    @Override
    public ActorId admit(Login login) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(login.issuer().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) '\n');
            byte[] hash = digest.digest(login.subject().getBytes(StandardCharsets.UTF_8));
            return new ActorId("p-" + HexFormat.of().formatHex(hash).substring(0, LETTERS));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    @Override
    public Map<ActorId, PersonName> namesOf(Set<ActorId> actors) {
        return Map.of();
    }
}
