package nl.wijkbudget.pabulib.command;

import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import nl.wijkbudget.pabulib.PabulibMeta;

/** The currency a file names, or else that of the country it names; {@code XXX}, no currency, when it names neither. */
record CountryCurrency(PabulibMeta meta) {
    String code() {
        return meta.currency()
                .filter(CountryCurrency::exists)
                .or(() -> meta.country().flatMap(CountryCurrency::ofCountry))
                .orElse("XXX");
    }

    private static boolean exists(String code) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(currency -> currency.getCurrencyCode().equals(code));
    }

    private static Optional<String> ofCountry(String country) {
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> new Locale.Builder().setRegion(code).build())
                .filter(place -> isCalled(place, country))
                .findFirst()
                .map(place -> Currency.getInstance(place).getCurrencyCode());
    }

    private static boolean isCalled(Locale place, String country) {
        return place.getCountry().equalsIgnoreCase(country)
                || place.getDisplayCountry(Locale.ENGLISH).equalsIgnoreCase(country);
    }
}
