package nl.wijkbudget.person.command;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.SecretKey;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.person.MailAddress;
import nl.wijkbudget.person.PersonalField;
import nl.wijkbudget.person.Personalia;

/** A stored person whose key is open: reads what is sealed, and seals what is new. */
final class OpenedPerson {
    private final ActorId person;
    private final SecretKey key;
    private final Map<PersonalField, SealedField> fields = new EnumMap<>(PersonalField.class);

    private OpenedPerson(StoredPerson stored, SecretKey key) {
        this.person = stored.person();
        this.key = key;
        stored.fields().forEach(field -> fields.put(field.field(), field));
    }

    /** Fails, naming the record, when its key is not what was stored. */
    static OpenedPerson of(StoredPerson stored, KeyLock keys) {
        try {
            return new OpenedPerson(
                    stored, keys.open(stored.key(), stored.person().value()));
        } catch (BrokenSeal e) {
            throw new TamperedRecord(stored.person(), "KEY");
        }
    }

    Personalia read() {
        return new Personalia(
                person,
                text(PersonalField.NAME).orElse(null),
                text(PersonalField.MAIL_ADDRESS).map(MailAddress::new).orElse(null),
                text(PersonalField.CONSENTS).map(ConsentText::read).orElse(Map.of()));
    }

    Optional<String> text(PersonalField field) {
        SealedField sealed = fields.get(field);
        if (sealed == null) {
            return Optional.empty();
        }
        try {
            byte[] text = Seal.open(key, sealed.sealed(), SealedField.about(person, field, sealed.version()));
            return Optional.of(new String(text, StandardCharsets.UTF_8));
        } catch (BrokenSeal e) {
            throw new TamperedRecord(person, field.name());
        }
    }

    StoredLogin prove(String lookup, Seal seal) {
        return new StoredLogin(lookup, person, seal.close(key, new byte[0], StoredLogin.about(person, lookup)));
    }

    /** Fails when the login was led to this person by anyone else. */
    void verify(StoredLogin login) {
        try {
            Seal.open(key, login.proof(), StoredLogin.about(person, login.lookup()));
        } catch (BrokenSeal e) {
            throw new TamperedRecord(person, "LOGIN");
        }
    }

    SealedField seal(PersonalField field, String text, Seal seal) {
        SealedField old = fields.get(field);
        int version = old == null ? 1 : old.version() + 1;
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new SealedField(field, version, seal.close(key, bytes, SealedField.about(person, field, version)));
    }
}
