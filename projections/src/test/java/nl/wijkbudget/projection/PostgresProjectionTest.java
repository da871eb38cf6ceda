package nl.wijkbudget.projection;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

/** The same as {@link ProjectionTest}, on a real PostgreSQL. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = {ProjectionTestAssembly.class, PostgresForTests.class},
        webEnvironment = SpringBootTest.WebEnvironment.NONE)
@ExtendWith(EmptyBeforeEach.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
public @interface PostgresProjectionTest {}
