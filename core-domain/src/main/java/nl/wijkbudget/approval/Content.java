package nl.wijkbudget.approval;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkbudget.approval.FourEyesCommand.SetFourEyes;
import nl.wijkbudget.counting.CountCommand.CertifyResult;
import nl.wijkbudget.decision.Command;
import nl.wijkbudget.ledger.LedgerCommand.AllocateBudget;
import nl.wijkbudget.ledger.LedgerCommand.CommitFunds;
import nl.wijkbudget.ledger.LedgerCommand.RecordPayment;
import nl.wijkbudget.ledger.LedgerCommand.ReleaseAllocation;
import nl.wijkbudget.ledger.LedgerCommand.ReverseTransaction;
import nl.wijkbudget.ledger.LedgerCommand.TransferFunds;
import nl.wijkbudget.round.RoundCommand.AdoptRulebook;
import nl.wijkbudget.round.RoundCommand.AmendRulebook;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Exactly what would be decided: a JSON object with one field, named for the command, that holds the fields of the
 * command in the order of their names, without white space.
 */
public record Content(@JsonValue String text) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private static final Map<String, Class<? extends Command>> COMMANDS = Stream.of(
                    AllocateBudget.class,
                    ReleaseAllocation.class,
                    CommitFunds.class,
                    RecordPayment.class,
                    TransferFunds.class,
                    ReverseTransaction.class,
                    AdoptRulebook.class,
                    AmendRulebook.class,
                    CertifyResult.class,
                    SetFourEyes.class)
            .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Content {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("A decision has content");
        }
    }

    /** Whether there is content of this kind: a command that can be under four eyes. */
    public static boolean canBeOf(Class<?> command) {
        return COMMANDS.containsValue(command);
    }

    public static Content of(Command command) {
        String name = command.getClass().getSimpleName();
        return new Content(JSON.writeValueAsString(Map.of(name, command)));
    }

    /** The command again, equal to the one it was made of. */
    public Command command() {
        try {
            Map.Entry<String, JsonNode> named =
                    JSON.readTree(text).properties().iterator().next();
            Class<? extends Command> type = COMMANDS.get(named.getKey());
            if (type == null) {
                throw new IllegalArgumentException("Never under four eyes: " + named.getKey());
            }
            return JSON.treeToValue(named.getValue(), type);
        } catch (JacksonException unreadable) {
            throw new IllegalArgumentException("Not the content of a decision: " + text, unreadable);
        }
    }

    public ContentHash hash() {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new ContentHash(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
