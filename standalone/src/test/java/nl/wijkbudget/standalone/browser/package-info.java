/** Tests that look at pages through a real browser, and the little that is needed to drive one. */
@NullMarked
package nl.wijkbudget.standalone.browser;

import org.jspecify.annotations.NullMarked;
