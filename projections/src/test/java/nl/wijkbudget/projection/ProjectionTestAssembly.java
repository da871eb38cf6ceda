package nl.wijkbudget.projection;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The read side as it runs, over a log in memory. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({ProjectionsAssembly.class, HistoryInMemory.class, ToyTallyProjection.class})
class ProjectionTestAssembly {}
