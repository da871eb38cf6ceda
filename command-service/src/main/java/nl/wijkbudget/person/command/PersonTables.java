package nl.wijkbudget.person.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.person.PersonalField;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of people: pseudonyms, wrapped keys, sealed fields, and keyed hashes to find them by. */
final class PersonTables {
    private final JdbcClient jdbc;

    PersonTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<StoredLogin> byLogin(String lookup) {
        return jdbc.sql("select actor, proof from person_login where lookup = :lookup")
                .param("lookup", lookup)
                .query((row, number) ->
                        new StoredLogin(lookup, new ActorId(row.getString("actor")), row.getString("proof")))
                .optional();
    }

    List<ActorId> byMail(String lookup) {
        return jdbc
                .sql("select actor from person_mail where lookup = :lookup order by actor")
                .param("lookup", lookup)
                .query(String.class)
                .list()
                .stream()
                .map(ActorId::new)
                .toList();
    }

    void insert(ActorId person, WrappedKey key) {
        jdbc.sql("insert into person (actor, master, wrapped) values (:actor, :master, :wrapped)")
                .param("actor", person.value())
                .param("master", key.master())
                .param("wrapped", key.wrapped())
                .update();
    }

    void insert(StoredLogin login) {
        jdbc.sql("insert into person_login (lookup, actor, proof) values (:lookup, :actor, :proof)")
                .param("lookup", login.lookup())
                .param("actor", login.person().value())
                .param("proof", login.proof())
                .update();
    }

    void deleteLogin(ActorId person, String lookup) {
        jdbc.sql("delete from person_login where lookup = :lookup and actor = :actor")
                .param("lookup", lookup)
                .param("actor", person.value())
                .update();
    }

    void putMail(ActorId person, String lookup) {
        deleteFrom("person_mail", person);
        jdbc.sql("insert into person_mail (actor, lookup) values (:actor, :lookup)")
                .param("actor", person.value())
                .param("lookup", lookup)
                .update();
    }

    void put(ActorId person, SealedField field) {
        delete(person, field.field());
        jdbc.sql("insert into person_field (actor, field, version, sealed) values (:actor, :field, :version, :sealed)")
                .param("actor", person.value())
                .param("field", field.field().name())
                .param("version", field.version())
                .param("sealed", field.sealed())
                .update();
    }

    void delete(ActorId person, PersonalField field) {
        jdbc.sql("delete from person_field where actor = :actor and field = :field")
                .param("actor", person.value())
                .param("field", field.name())
                .update();
    }

    /** Holds the person until the transaction ends, so that nothing is added while it goes. */
    boolean lock(ActorId person) {
        return jdbc.sql("select actor from person where actor = :actor for update")
                .param("actor", person.value())
                .query(String.class)
                .optional()
                .isPresent();
    }

    /** Those of these that are there, each with these of their fields, in one go. */
    List<StoredPerson> find(Set<ActorId> people, Set<PersonalField> fields) {
        if (people.isEmpty()) {
            return List.of();
        }
        Map<ActorId, StoredPerson> found = new LinkedHashMap<>();
        jdbc.sql("select p.actor, p.master, p.wrapped, f.field, f.version, f.sealed from person p"
                        + " left join person_field f on f.actor = p.actor and f.field in (:fields)"
                        + " where p.actor in (:actors) order by p.actor, f.field")
                .param("actors", values(people))
                .param("fields", fields.stream().map(Enum::name).toList())
                .query(row -> {
                    ActorId actor = new ActorId(row.getString("actor"));
                    WrappedKey key = new WrappedKey(row.getString("master"), row.getString("wrapped"));
                    String field = row.getString("field");
                    List<SealedField> sealed = found.computeIfAbsent(
                                    actor, id -> new StoredPerson(id, key, new ArrayList<>()))
                            .fields();
                    if (field != null) {
                        sealed.add(new SealedField(
                                PersonalField.valueOf(field), row.getInt("version"), row.getString("sealed")));
                    }
                });
        return List.copyOf(found.values());
    }

    Set<ActorId> erased(Set<ActorId> people) {
        Set<ActorId> erased = new TreeSet<>();
        if (!people.isEmpty()) {
            jdbc.sql("select actor from erased_person where actor in (:actors)")
                    .param("actors", values(people))
                    .query(String.class)
                    .list()
                    .forEach(actor -> erased.add(new ActorId(actor)));
        }
        return erased;
    }

    /** The key, every field and everything to find the person by. */
    void erase(ActorId person) {
        List.of("person_field", "person_login", "person_mail", "person").forEach(table -> deleteFrom(table, person));
        jdbc.sql("delete from mail_link where person = :actor")
                .param("actor", person.value())
                .update();
        jdbc.sql("insert into erased_person (actor) values (:actor)")
                .param("actor", person.value())
                .update();
    }

    private void deleteFrom(String table, ActorId person) {
        jdbc.sql("delete from " + table + " where actor = :actor")
                .param("actor", person.value())
                .update();
    }

    private static List<String> values(Set<ActorId> people) {
        return people.stream().map(ActorId::value).toList();
    }
}
