package nl.wijkbudget.page.query;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the pictures of a street map come from, if this operator chose to show one; templates call it {@code @mapTiles}.
 *
 * @param address of a tile, with {z}, {x} and {y} in it; empty for none
 * @param attribution what the maker of the map wants said, such as whose map it is
 */
public record MapTiles(String address, String attribution) {
    private static final Pattern SERVER = Pattern.compile("(https://[a-z0-9.-]+(?::\\d+)?)/.*");

    public MapTiles {
        if (!address.isEmpty()) {
            require(SERVER.matcher(address).matches(), "starts with https:// and the name of a server");
            require(
                    address.contains("{z}") && address.contains("{x}") && address.contains("{y}"),
                    "holds {z}, {x} and {y}");
            require(!attribution.isBlank(), "comes with wijkbudget.map.attribution");
        }
    }

    public boolean on() {
        return !address.isEmpty();
    }

    /** What a browser may load pictures from besides us; empty for nothing. */
    String origin() {
        Matcher server = SERVER.matcher(address);
        return server.matches() ? server.group(1) : "";
    }

    /** The name of the server, for people. */
    public String server() {
        return URI.create(origin()).getHost();
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException("wijkbudget.map.tiles " + what);
        }
    }
}
