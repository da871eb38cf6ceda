package nl.wijkbudget.form.command;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wijkbudget.door.command.Fault;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;

/** What a field of a form holds, as people write it; the name of a constant in small letters stands after the field's own. */
enum FieldType {
    /** Any text, with the ends of its lines as programs write them. */
    TEXT {
        @Override
        JsonNode value(String text) {
            return NODES.stringNode(text.replace("\r\n", "\n"));
        }
    },
    /** A whole number. */
    NUMBER {
        @Override
        JsonNode value(String text) {
            return NODES.numberNode(Integer.parseInt(text));
        }
    },
    /** A whole number of which zero is none. */
    COUNT {
        @Override
        JsonNode value(String text) {
            return text.equals("0") ? MissingNode.getInstance() : NUMBER.value(text);
        }
    },
    /** An amount in euros, as in {@code 1.250,50} or {@code 1,250.50}; a whole number of cents for the door. */
    CENTS {
        @Override
        JsonNode value(String text) {
            return NODES.numberNode(cents(text));
        }
    },
    /** Ticked or not: {@code nee} is not, and stands in a hidden field before the box. */
    FLAG {
        @Override
        JsonNode value(String text) {
            return NODES.booleanNode(!text.equals("nee"));
        }
    },
    /** A moment in Amsterdam, as in {@code 2026-11-02T09:00}. */
    MOMENT {
        @Override
        JsonNode value(String text) {
            return NODES.stringNode(
                    LocalDateTime.parse(text).atZone(AMSTERDAM).toInstant().toString());
        }
    },
    /** All that is chosen, in the order of the form; none when nothing is. */
    LIST {
        @Override
        JsonNode value(String text) {
            return NODES.arrayNode().add(text);
        }
    },
    /** Whole numbers with commas or blanks between them. */
    NUMBERS {
        @Override
        JsonNode value(String text) {
            ArrayNode numbers = NODES.arrayNode();
            Arrays.stream(text.split("[\\s,;]+")).map(Integer::valueOf).forEach(numbers::add);
            return numbers;
        }
    },
    /** Names without blanks, with commas or blanks between them. */
    NAMES {
        @Override
        JsonNode value(String text) {
            ArrayNode names = NODES.arrayNode();
            Arrays.stream(text.split("[\\s,;]+")).forEach(names::add);
            return names;
        }

        @Override
        JsonNode none() {
            return NODES.arrayNode();
        }
    },
    /** Any text: the first that was filled in of the fields with this name, such as a choice before what may be typed instead. */
    FIRST {
        @Override
        JsonNode value(String text) {
            return TEXT.value(text);
        }
    },
    /** Whether all that lies under this name counts: {@code nee} leaves it out, whatever was filled in. */
    PART {
        @Override
        JsonNode value(String text) {
            return MissingNode.getInstance();
        }
    },
    /** A group of named texts, of which there are none. */
    GROUP {
        @Override
        JsonNode value(String text) {
            return NODES.objectNode();
        }

        @Override
        JsonNode none() {
            return value("");
        }
    },
    /** What a door answered in JSON, for a next door: a page puts it in a hidden field. */
    JSON {
        @Override
        JsonNode value(String text) {
            return MAPPER.readTree(text);
        }
    };

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final Pattern AMOUNT = Pattern.compile("(-?)(\\d{1,3}(?:[., ]?\\d{3})*|\\d+)(?:[.,](\\d{1,2}))?");

    /** What a text that is not empty means; throws what its parser throws when it means nothing. */
    abstract JsonNode value(String text);

    /** What a field that was left empty means. */
    JsonNode none() {
        return MissingNode.getInstance();
    }

    /** An unknown name is that of a text: the door will say what it wants. */
    static FieldType named(String name) {
        return Arrays.stream(values())
                .filter(type -> type.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElse(TEXT);
    }

    /** Missing when the field was left empty; what cannot be read becomes a fault. */
    JsonNode read(List<String> values, String place, List<Fault> faults) {
        if (this == LIST) {
            return list(values);
        }
        String text = (this == FIRST ? first(values) : last(values)).strip();
        if (text.isEmpty()) {
            return none();
        }
        try {
            return value(text);
        } catch (NumberFormatException | ArithmeticException | DateTimeParseException | JacksonException unreadable) {
            faults.add(new Fault(place, "Is not what is asked for here"));
            return MissingNode.getInstance();
        }
    }

    private static String first(List<String> values) {
        return values.stream().filter(value -> !value.isBlank()).findFirst().orElse("");
    }

    private static String last(List<String> values) {
        return values.isEmpty() ? "" : values.get(values.size() - 1);
    }

    private static ArrayNode list(List<String> values) {
        ArrayNode list = NODES.arrayNode();
        values.stream().map(String::strip).filter(value -> !value.isEmpty()).forEach(list::add);
        return list;
    }

    /** One or two digits after the last mark are cents, three are thousands: so both ways of writing mean the same. */
    private static long cents(String text) {
        Matcher amount = AMOUNT.matcher(text.replace('\u00a0', ' '));
        if (!amount.matches()) {
            throw new NumberFormatException("Not an amount");
        }
        String whole = amount.group(2).replaceAll("[., ]", "");
        String rest = amount.group(3) == null ? "0" : amount.group(3);
        return new BigDecimal(amount.group(1) + whole + "." + rest)
                .movePointRight(2)
                .longValueExact();
    }
}
