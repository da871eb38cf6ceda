package nl.wijkbudget.door.command;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a write that brings something new into being: it is answered with 201 and the address where that is read. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Creates {
    /** The component of the wish that names the new thing; empty when its name follows from the rest. */
    String value() default "";

    /** Where it is read: path variables, body fields of that name, and {@code id} for what was made. */
    String at();

    /** Whether the door names it when the request does not. */
    boolean named() default false;
}
