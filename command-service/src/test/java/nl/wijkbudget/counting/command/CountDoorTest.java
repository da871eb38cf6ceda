package nl.wijkbudget.counting.command;

import static nl.wijkbudget.Wijk.ROUND;
import static org.assertj.core.api.Assertions.assertThat;

import nl.wijkbudget.commandservice.Doors;
import nl.wijkbudget.commandservice.WithDoors;
import nl.wijkbudget.counting.CountCommand.CertifyResult;
import nl.wijkbudget.counting.CountCommand.CountVotes;
import nl.wijkbudget.counting.CountCommand.RejectCount;
import nl.wijkbudget.identity.CountId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every address of {@link CountDoor} sends its command as it was asked. */
@WithDoors
class CountDoorTest {
    private static final CountId FIRST = CountId.of(ROUND, 1);

    private final Doors doors;

    @Autowired
    CountDoorTest(Doors doors) {
        this.doors = doors;
    }

    @Test
    void sends_count_votes() {
        var request = doors.post("/tellingen", "{'count': 'voorbeeldwijk-2026.1', 'round': 'voorbeeldwijk-2026'}");

        assertThat(doors.sentBy(request)).isEqualTo(new CountVotes(FIRST, ROUND));
    }

    @Test
    void sends_certify_result() {
        var request = doors.post("/tellingen/voorbeeldwijk-2026.1/vaststelling", "");

        assertThat(doors.sentBy(request)).isEqualTo(new CertifyResult(FIRST));
    }

    @Test
    void sends_reject_count() {
        var request = doors.post("/tellingen/voorbeeldwijk-2026.1/afwijzing", "{'reason': 'Een stapel vergeten'}");

        assertThat(doors.sentBy(request)).isEqualTo(new RejectCount(FIRST));
    }
}
