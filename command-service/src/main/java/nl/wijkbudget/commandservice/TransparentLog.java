package nl.wijkbudget.commandservice;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import nl.wijkbudget.evidence.ReceiptCheck;
import nl.wijkbudget.evidence.command.LogSettings;
import nl.wijkbudget.evidence.command.Promises;
import nl.wijkbudget.evidence.command.Publisher;
import nl.wijkbudget.evidence.command.ReceiptsOfTheLog;
import nl.wijkbudget.evidence.command.TransparencyLog;
import nl.wijkbudget.history.command.InLogOrder;
import nl.wijkbudget.log.command.LeafStore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Signs and publishes the log, when there is a key to sign with. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("!'${wijkbudget.log.key}'.isEmpty() or ${wijkbudget.log.generate-key:false}")
class TransparentLog {
    @Bean
    LogSettings logSettings(
            @Value("${wijkbudget.log.key}") String key,
            @Value("${wijkbudget.log.key-file}") Path keyFile,
            @Value("${wijkbudget.log.origin}") String origin,
            @Value("${wijkbudget.log.public}") Path directory,
            @Value("${wijkbudget.log.fence}") Path fence,
            @Value("${wijkbudget.log.policy}") String policy,
            @Value("${wijkbudget.log.pause}") Duration pause) {
        String name = origin.isEmpty() ? "wijkbudget.example/log" : origin;
        return new LogSettings(LogSettings.key(key, keyFile, name), origin, directory, fence, policy, pause);
    }

    @Bean
    TransparencyLog transparencyLog(LogSettings settings, DataSource database, LeafStore store, InLogOrder events) {
        return settings.over(database, store, events);
    }

    @Bean
    Promises promises(
            LogSettings settings,
            LeafStore store,
            TransparencyLog log,
            Clock clock,
            @Value("${wijkbudget.codes.ballot-time}") Duration ballotTime) {
        return new Promises(settings, store.log(), log, clock, ballotTime);
    }

    @Bean
    ReceiptCheck receiptCheck(TransparencyLog log, Clock clock) {
        return new ReceiptsOfTheLog(log, clock);
    }

    @Bean
    Publisher logPublisher(TransparencyLog log) {
        return log.publisher();
    }
}
