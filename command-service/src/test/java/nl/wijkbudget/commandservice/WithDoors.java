package nl.wijkbudget.commandservice;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

/** The whole command service over a database in memory, at {@link nl.wijkbudget.Wijk#NOW}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = {CommandService.class, DoorsUnderTest.class},
        properties = {
            "spring.config.name=command-service",
            "spring.datasource.url=jdbc:h2:mem:doors;DB_CLOSE_DELAY=-1",
        })
@AutoConfigureMockMvc
public @interface WithDoors {}
