package nl.wijkbudget.pabulib.command;

import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Command;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.door.command.Asked;
import nl.wijkbudget.door.command.CommandDoor;
import nl.wijkbudget.identity.ActorId;

/** Who acts in an import: a program that organises and judges, and another name for who once proposed. */
record Importer(CommandDoor door, Authority program, String file) {
    static final ActorId ORGANISER = new ActorId("pabulib-import");
    private static final Authority PROPOSER = Authority.of(new ActorId("pabulib-indiener"), Role.RESIDENT);

    void decide(Command command) {
        send(command, program);
    }

    /** What only an organiser may, and needs no mandate. */
    void organise(Command command) {
        send(command, Authority.of(ORGANISER, Role.ORGANISER));
    }

    private void send(Command command, Authority authority) {
        door.send(new Asked<>(command, authority.because("Imported from " + file)));
    }

    void propose(Command command) {
        door.send(new Asked<>(command, PROPOSER));
    }
}
