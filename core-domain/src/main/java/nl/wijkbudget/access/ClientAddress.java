package nl.wijkbudget.access;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** What stands for whoever asks, where it is counted how often: an address, or its /64 where one party has all of them. */
public final class ClientAddress {
    private static final int PREFIX = 8;

    private ClientAddress() {}

    /** Of a literal address, as a connection has it. */
    public static String of(String address) {
        try {
            return InetAddress.getByName(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), PREFIX))
                    : address;
        } catch (UnknownHostException noLiteral) {
            return address;
        }
    }
}
