package nl.wijkbudget.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ArrayList;
import java.util.List;
import nl.wijkbudget.architecture.wrong.LooseCommand;
import nl.wijkbudget.architecture.wrong.LooseRefusal;
import nl.wijkbudget.architecture.wrong.Outer;
import nl.wijkbudget.decision.Command;
import nl.wijkbudget.decision.Fact;
import nl.wijkbudget.decision.Refusal;
import org.axonframework.serialization.Revision;
import org.junit.jupiter.api.Test;

/** What goes in and comes out of the domain has one form each. */
class MessagesTest {
    @Test
    void commands_are_records_in_a_sealed_interface_of_commands() {
        assertThat(Code.concrete(Command.class, 55))
                .flatExtracting(type -> faultsOfNested(type, "Command"))
                .isEmpty();
    }

    @Test
    void refusals_are_records_in_a_sealed_interface_of_refusals() {
        assertThat(Code.concrete(Refusal.class, 90))
                .flatExtracting(type -> faultsOfNested(type, "Refusal"))
                .isEmpty();
    }

    @Test
    void events_are_records_of_their_own_with_a_revision() {
        assertThat(Code.concrete(Fact.class, 55))
                .flatExtracting(MessagesTest::faultsOfEvent)
                .isEmpty();
    }

    @Test
    void a_command_or_refusal_of_another_form_is_stopped() {
        assertThat(faultsOfNested(read(LooseCommand.class), "Command"))
                .containsExactly("LooseCommand is no record", "LooseCommand is not in a sealed interface …Command");
        assertThat(faultsOfNested(read(LooseRefusal.class), "Refusal"))
                .containsExactly("LooseRefusal is not in a sealed interface …Refusal");
        assertThat(faultsOfNested(read(Outer.OpenCommand.Inside.class), "Command"))
                .containsExactly("Inside is not in a sealed interface …Command");
    }

    @Test
    void an_event_of_another_form_is_stopped() {
        assertThat(faultsOfEvent(read(Outer.NestedEvent.class)))
                .containsExactly(
                        "NestedEvent is no record",
                        "NestedEvent is nested",
                        "NestedEvent has no revision",
                        "NestedEvent says that it is an event");
    }

    private static List<String> faultsOfNested(JavaClass type, String suffix) {
        List<String> faults = new ArrayList<>();
        if (!type.isRecord()) {
            faults.add(type.getSimpleName() + " is no record");
        }
        boolean sealed = type.getEnclosingClass()
                .filter(around -> around.isInterface() && around.reflect().isSealed())
                .filter(around -> around.getSimpleName().endsWith(suffix))
                .isPresent();
        if (!sealed) {
            faults.add(type.getSimpleName() + " is not in a sealed interface …" + suffix);
        }
        return faults;
    }

    private static List<String> faultsOfEvent(JavaClass type) {
        List<String> faults = new ArrayList<>();
        if (!type.isRecord()) {
            faults.add(type.getSimpleName() + " is no record");
        }
        if (!type.isTopLevelClass()) {
            faults.add(type.getSimpleName() + " is nested");
        }
        if (!type.isAnnotatedWith(Revision.class)) {
            faults.add(type.getSimpleName() + " has no revision");
        }
        if (type.getSimpleName().endsWith("Event")) {
            faults.add(type.getSimpleName() + " says that it is an event");
        }
        return faults;
    }

    private static JavaClass read(Class<?> type) {
        return new ClassFileImporter().importClass(type);
    }
}
