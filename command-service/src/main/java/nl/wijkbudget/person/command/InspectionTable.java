package nl.wijkbudget.person.command;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.person.Inspection;
import nl.wijkbudget.person.InspectionPurpose;
import nl.wijkbudget.person.Inspections;
import nl.wijkbudget.person.PersonalField;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The journal of who read data of whom; rows are added and never changed. */
final class InspectionTable implements Inspections {
    private static final String ALL =
            "select number, inspected_at, inspector, role, person, fields, purpose from inspection ";

    private final JdbcClient jdbc;

    InspectionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Authority inspector, ActorId person, Set<PersonalField> fields, InspectionPurpose purpose, Instant when) {
        jdbc.sql("insert into inspection (inspected_at, inspector, role, person, fields, purpose)"
                        + " values (:at, :inspector, :role, :person, :fields, :purpose)")
                .param("at", OffsetDateTime.ofInstant(when, ZoneOffset.UTC))
                .param("inspector", inspector.actor().value())
                .param("role", inspector.role().name())
                .param("person", person.value())
                .param("fields", new TreeSet<>(fields).stream().map(Enum::name).collect(Collectors.joining(" ")))
                .param("purpose", purpose.name())
                .update();
    }

    @Override
    public List<Inspection> page(long before, int limit) {
        return jdbc.sql(ALL + "where number < :before order by number desc limit :limit")
                .param("before", before)
                .param("limit", limit)
                .query((row, number) -> read(row))
                .list();
    }

    List<Inspection> of(ActorId person) {
        return jdbc.sql(ALL + "where person = :person order by number desc")
                .param("person", person.value())
                .query((row, number) -> read(row))
                .list();
    }

    private static Inspection read(ResultSet row) throws SQLException {
        return new Inspection(
                row.getLong("number"),
                row.getObject("inspected_at", OffsetDateTime.class).toInstant(),
                new ActorId(row.getString("inspector")),
                Role.valueOf(row.getString("role")),
                new ActorId(row.getString("person")),
                Arrays.stream(row.getString("fields").split(" "))
                        .map(PersonalField::valueOf)
                        .collect(Collectors.toSet()),
                InspectionPurpose.valueOf(row.getString("purpose")));
    }
}
