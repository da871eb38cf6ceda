package nl.wijkbudget.commandservice;

import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import nl.wijkbudget.idempotency.command.AnswersByKey;
import nl.wijkbudget.idempotency.command.DoorTables;
import nl.wijkbudget.idempotency.command.Idempotency;
import nl.wijkbudget.idempotency.command.KeyedDoors;
import nl.wijkbudget.idempotency.command.ProblemWriter;
import nl.wijkbudget.idempotency.command.RecordedAnswers;
import nl.wijkbudget.problem.command.ProblemAnswer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.HandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/** Writes with an {@code Idempotency-Key}, and how long their answers are kept. */
@Configuration(proxyBeanMethods = false)
class IdempotentWrites {
    @Bean
    DoorTables doorTables(DataSource database) {
        return DoorTables.migrate(database);
    }

    @Bean
    RecordedAnswers recordedAnswers(DataSource database, DoorTables migrated) {
        return new RecordedAnswers(JdbcClient.create(database));
    }

    @Bean
    AnswersByKey answersByKey(
            RecordedAnswers table, Clock clock, @Value("${wijkbudget.idempotency.kept}") Duration kept) {
        return new AnswersByKey(table, clock, kept);
    }

    @Bean
    KeyedDoors keyedDoors(@Qualifier("requestMappingHandlerMapping") ObjectProvider<HandlerMapping> doors) {
        return new KeyedDoors(doors::getObject);
    }

    @Bean
    FilterRegistrationBean<Idempotency> idempotency(
            KeyedDoors doors, AnswersByKey answers, ProblemAnswer problems, JsonMapper json) {
        var filter = new FilterRegistrationBean<>(new Idempotency(doors, answers, new ProblemWriter(problems, json)));
        filter.setOrder(SecurityFilterProperties.DEFAULT_FILTER_ORDER + 10);
        return filter;
    }
}
