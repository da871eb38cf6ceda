package nl.wijkbudget.person.command;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.person.Login;
import nl.wijkbudget.person.MailAddress;
import nl.wijkbudget.person.People;
import nl.wijkbudget.person.PersonName;
import nl.wijkbudget.person.PersonRefusal.PersonIsUnknown;
import nl.wijkbudget.person.PersonalField;
import nl.wijkbudget.person.Personalia;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionOperations;

/** People in tables, each sealed under a key of their own. */
public final class EncryptedVault implements People {
    private static final int PSEUDONYM_LETTERS = 16;
    private static final Set<PersonalField> ALL = EnumSet.allOf(PersonalField.class);

    private final PersonTables people;
    private final Lookups lookups;
    private final KeyLock keys;
    private final TransactionOperations atOnce;

    EncryptedVault(PersonTables people, Lookups lookups, KeyLock keys, TransactionOperations atOnce) {
        this.people = people;
        this.lookups = lookups;
        this.keys = keys;
        this.atOnce = atOnce;
    }

    @Override
    public ActorId admit(Login login) {
        String lookup = lookups.of(login);
        return people.byLogin(lookup).map(this::verified).orElseGet(() -> admitNew(login, lookup));
    }

    private ActorId verified(StoredLogin login) {
        opened(login.person()).verify(login);
        return login.person();
    }

    private ActorId admitNew(Login login, String lookup) {
        ActorId person = new ActorId("p-" + new Letters(keys.seal().random()).next(PSEUDONYM_LETTERS));
        try {
            atOnce.executeWithoutResult(status -> {
                people.insert(person, keys.make(person.value()));
                people.insert(opened(person).prove(lookup, keys.seal()));
                store(new Personalia(
                        person, PersonText.name(login.name()).orElse(null), login.mailAddress(), Map.of()));
            });
            return person;
        } catch (DuplicateKeyException admittedMeanwhile) {
            return people.byLogin(lookup).map(this::verified).orElseThrow(() -> admittedMeanwhile);
        }
    }

    @Override
    public Map<ActorId, PersonName> namesOf(Set<ActorId> actors) {
        Map<ActorId, PersonName> names = new HashMap<>();
        actors.forEach(actor -> names.put(actor, new PersonName.Unknown()));
        people.erased(actors).forEach(actor -> names.put(actor, new PersonName.Erased()));
        people.find(actors, EnumSet.of(PersonalField.NAME, PersonalField.CONSENTS))
                .forEach(stored -> names.put(
                        stored.person(), OpenedPerson.of(stored, keys).read().publicName()));
        return names;
    }

    Optional<Personalia> find(ActorId person) {
        return people.find(Set.of(person), ALL).stream().findFirst().map(stored -> OpenedPerson.of(stored, keys)
                .read());
    }

    /** Fails when one of them was led to by an address that is not theirs. */
    List<ActorId> withMail(MailAddress address) {
        List<ActorId> found = people.byMail(lookups.of(address));
        for (ActorId person : found) {
            MailAddress own = find(person).orElseThrow().mailAddress();
            if (own == null || !own.normalised().equals(address.normalised())) {
                throw new TamperedRecord(person, "MAIL_ADDRESS");
            }
        }
        return found;
    }

    /** Refuses when there is no such person. */
    void change(ActorId person, UnaryOperator<Personalia> change) {
        atOnce.executeWithoutResult(status -> {
            require(person);
            store(change.apply(find(person).orElseThrow()));
        });
    }

    /** A mailbox that the person proved to read: from now on it is the one to log in with, unless another person does. */
    void moveMail(ActorId person, MailAddress proven) {
        atOnce.executeWithoutResult(status -> {
            require(person);
            Personalia now = find(person).orElseThrow();
            String fresh = lookups.of(Login.byMail(proven));
            if (people.byLogin(fresh).isEmpty()) {
                mail(now).ifPresent(old -> people.deleteLogin(person, lookups.of(Login.byMail(old))));
                people.insert(opened(person).prove(fresh, keys.seal()));
            }
            store(new Personalia(person, now.name(), proven, now.consents()));
        });
    }

    private void require(ActorId person) {
        if (!people.lock(person)) {
            throw new Rejection(new PersonIsUnknown());
        }
    }

    private void store(Personalia personalia) {
        ActorId person = personalia.person();
        OpenedPerson opened = opened(person);
        put(opened, person, PersonalField.NAME, Optional.ofNullable(personalia.name()));
        put(opened, person, PersonalField.MAIL_ADDRESS, mail(personalia).map(MailAddress::value));
        String consents = ConsentText.of(personalia.consents());
        put(opened, person, PersonalField.CONSENTS, Optional.of(consents).filter(text -> !text.isEmpty()));
        mail(personalia).ifPresent(address -> people.putMail(person, lookups.of(address)));
    }

    private OpenedPerson opened(ActorId person) {
        return OpenedPerson.of(people.find(Set.of(person), ALL).get(0), keys);
    }

    private static Optional<MailAddress> mail(Personalia personalia) {
        return Optional.ofNullable(personalia.mailAddress());
    }

    private void put(OpenedPerson opened, ActorId person, PersonalField field, Optional<String> text) {
        if (text.equals(opened.text(field))) {
            return;
        }
        text.ifPresentOrElse(
                known -> people.put(person, opened.seal(field, known, keys.seal())),
                () -> people.delete(person, field));
    }
}
