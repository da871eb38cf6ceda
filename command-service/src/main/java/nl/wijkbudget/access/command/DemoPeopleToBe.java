package nl.wijkbudget.access.command;

import java.util.List;

/** All the people of a demo; there are none outside it. */
public record DemoPeopleToBe(List<DemoPerson> people) {
    public DemoPeopleToBe {
        people = List.copyOf(people);
    }
}
