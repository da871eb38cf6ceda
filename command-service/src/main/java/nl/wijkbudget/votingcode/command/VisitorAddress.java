package nl.wijkbudget.votingcode.command;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.regex.Pattern;

/** What of an address stands for one visitor: all of IPv4, and of IPv6 the half that a household gets. */
final class VisitorAddress {
    private static final Pattern LITERAL = Pattern.compile("[0-9a-fA-F:.]+(%.*)?");
    private static final int IPV6 = 16;
    private static final int NETWORK = 8;

    private VisitorAddress() {}

    /** Never asks a name server: what is no number stands for itself. */
    static byte[] network(String address) {
        if (!LITERAL.matcher(address).matches()) {
            return address.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return bytes.length == IPV6 ? Arrays.copyOf(bytes, NETWORK) : bytes;
        } catch (UnknownHostException e) {
            return address.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
