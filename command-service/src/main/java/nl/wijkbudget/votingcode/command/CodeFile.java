package nl.wijkbudget.votingcode.command;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.wijkbudget.identity.RoundId;

/** Letters as a table for a printer: number, code, and the address that carries the code where no server sees it. */
public record CodeFile(URI site) {
    private static final String HEADER = "briefnummer;stemcode;qr-adres\r\n";

    byte[] of(RoundId round, List<Letter> letters) {
        StringBuilder text = new StringBuilder(HEADER);
        for (Letter letter : letters) {
            text.append(letter.number())
                    .append(';')
                    .append(letter.code().printed())
                    .append(';')
                    .append(address(round, letter))
                    .append("\r\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Every part is made here, so no cell can begin as a formula. */
    private String address(RoundId round, Letter letter) {
        return site.toString().replaceFirst("/+$", "") + "/rondes/" + round.value() + "/stemmen#code="
                + letter.code().characters();
    }
}
