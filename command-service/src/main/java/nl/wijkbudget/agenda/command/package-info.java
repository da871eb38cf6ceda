/** Reviews and adopts agendas over HTTP. */
@NullMarked
package nl.wijkbudget.agenda.command;

import org.jspecify.annotations.NullMarked;
