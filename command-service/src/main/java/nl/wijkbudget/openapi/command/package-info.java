/** How the doors describe themselves in OpenAPI. */
@NullMarked
package nl.wijkbudget.openapi.command;

import org.jspecify.annotations.NullMarked;
