package nl.wijkbudget.standalone;

import static nl.wijkbudget.standalone.browser.Tab.quoted;
import static org.assertj.core.api.Assertions.assertThat;

import nl.wijkbudget.standalone.browser.Tab;

/** Somebody at a browser who types no address: who finds links, fields and buttons by their words, and uses what can be seen. */
record Person(Tab tab) {
    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 800;

    /** Visible elements with these words, or that begin with them; those in the form that is being filled in come first. */
    private static final String WITH_WORDS = """
            [...document.querySelectorAll(%s)].filter(each => each.checkVisibility()
              && (each.textContent.replace(/\\s+/g, ' ').trim() + ' ').startsWith(%s + ' '))
              .sort((one, other) => (form => form
                ? form.contains(other) - form.contains(one) : 0)(document.activeElement.closest('form')))""";

    private static final String CHOOSE = """
            ((field, words) => {
              field.focus({preventScroll: true});
              field.value = field.tagName === 'SELECT'
                ? [...field.options].find(option => option.text.trim().startsWith(words)).value : words;
              field.dispatchEvent(new Event('input', {bubbles: true}));
              field.dispatchEvent(new Event('change', {bubbles: true}));
            })(%s, %s)""";

    /** Who came by and has only heard of the site. */
    static Person atTheFrontDoor() {
        return new Person(DemoInABrowser.tab().open(DemoInABrowser.address("/", "nl")));
    }

    static Person onAPhone() {
        return new Person(
                DemoInABrowser.tab().sized(PHONE_WIDTH, PHONE_HEIGHT).open(DemoInABrowser.address("/", "nl")));
    }

    /** Who logs in as one of the people of the demo, by the name that it has there. */
    static Person loggedInAs(String name) {
        return atTheFrontDoor().follow("Inloggen").press("Log in als " + name);
    }

    /** What stands in the main part, with single spaces. */
    String reads() {
        return tab.text("main").replaceAll("\\s+", " ");
    }

    String heading() {
        return tab.text("h1");
    }

    Person follow(String link) {
        tab.followOn(found("main a, nav a, header a, footer a", link));
        return this;
    }

    Person press(String button) {
        tab.followOn(found("button", button));
        return this;
    }

    byte[] download(String button) {
        return tab.downloadOn(found("button", button));
    }

    /** Opens what is folded, or closes it. */
    Person unfold(String summary) {
        tab.clickOn(found("summary", summary));
        return this;
    }

    /** Writes into the field with this label, over what stands there; a choice is made by its words. */
    Person fill(String label, String text) {
        String field = found("label", label) + ".control";
        if (tab.evaluate(field + ".matches('select, [type=date], [type=datetime-local]')")
                .asBoolean()) {
            tab.evaluate(CHOOSE.formatted(field, quoted(text)));
        } else {
            tab.clickOn(field);
            tab.evaluate(field + ".select()");
            tab.type(text);
        }
        return this;
    }

    Person tick(String label) {
        tab.clickOn(found("label", label));
        assertThat(tab.evaluate(found("label", label) + ".control.checked").asBoolean())
                .as(label)
                .isTrue();
        return this;
    }

    private String found(String selector, String words) {
        String all = WITH_WORDS.formatted(quoted(selector), quoted(words));
        assertThat(tab.evaluate(all + ".length").asInt())
                .as("%s with the words %s on %s: %s", selector, words, tab.text("h1"), reads())
                .isPositive();
        return all + "[0]";
    }
}
